import { describe, expect, test } from '@jest/globals'

import { readConfig } from './config.ts'

const ON_ONE_MACHINE = {
  ENTRA_AUTHORITY: 'http://127.0.0.1:5101',
  ENTRA_CLIENT_ID: 'e0c70000-0000-4000-8000-00000000a001',
  ENTRA_CLIENT_SECRET: 'not-to-be-shown',
  GRAPH_ORIGIN: 'http://127.0.0.1:5102',
  TEAMS_APP_ID: 'e0c70000-0000-4000-8000-00000000a002',
  MAIL_SENDER: 'induction@example.org',
  MAIL_TENANT_ID: 'e0c70000-0000-4000-8000-00000000a004',
  TAB_ORIGIN: 'http://localhost:5106/app/index.html',
  DRAFT_KEY_SECRET: 'sandbox-secret-not-to-be-shown-to-anyone',
}
const IN_AZURE = {
  ENTRA_CLIENT_ID: 'e0c70000-0000-4000-8000-00000000a001',
  MANAGED_IDENTITY_CLIENT_ID: 'e0c70000-0000-4000-8000-00000000a003',
  TEAMS_APP_ID: 'e0c70000-0000-4000-8000-00000000a002',
  MAIL_SENDER: 'induction@example.org',
  MAIL_TENANT_ID: 'e0c70000-0000-4000-8000-00000000a004',
  TAB_ORIGIN: 'https://induction.example',
  DRAFT_KEY_SECRET: 'not-to-be-shown-0123456789-0123456789',
  WEBSITE_SITE_NAME: 'ect-induction-api',
}

describe('the settings of the API', () => {
  test('on one machine point to the sandbox', () => {
    expect(readConfig(ON_ONE_MACHINE)).toEqual({
      entra: {
        authority: 'http://127.0.0.1:5101',
        clientId: ON_ONE_MACHINE.ENTRA_CLIENT_ID,
        clientSecret: 'not-to-be-shown',
        managedIdentityClientId: undefined,
      },
      graphOrigin: 'http://127.0.0.1:5102',
      teamsAppId: ON_ONE_MACHINE.TEAMS_APP_ID,
      mailbox: { tenantId: ON_ONE_MACHINE.MAIL_TENANT_ID, address: ON_ONE_MACHINE.MAIL_SENDER },
      tabOrigin: 'http://localhost:5106',
      callerRequestsASecond: 30,
      draftKeySecret: ON_ONE_MACHINE.DRAFT_KEY_SECRET,
    })
  })

  test('in Azure need neither addresses of Microsoft nor a secret', () => {
    expect(readConfig(IN_AZURE)).toMatchObject({
      entra: { authority: 'https://login.microsoftonline.com', clientSecret: undefined },
      graphOrigin: 'https://graph.microsoft.com',
    })
  })

  test('are all named at once when they are wrong, and none is shown', () => {
    const faults = faultsOf({ ENTRA_CLIENT_ID: 'not-to-be-shown', GRAPH_ORIGIN: 'not-to-be-shown' })
    for (const name of [
      'ENTRA_CLIENT_ID',
      'GRAPH_ORIGIN',
      'TEAMS_APP_ID',
      'MAIL_SENDER',
      'MAIL_TENANT_ID',
      'TAB_ORIGIN',
      'DRAFT_KEY_SECRET',
    ]) {
      expect(faults).toContain(name)
    }
    expect(faults).not.toContain('not-to-be-shown')
  })

  test('need something that proves which app this is', () => {
    const { ENTRA_CLIENT_SECRET: _, ...withoutProof } = ON_ONE_MACHINE
    expect(faultsOf(withoutProof)).toContain('MANAGED_IDENTITY_CLIENT_ID')
  })
})

describe('in Azure the API does not start', () => {
  test.each([
    ['before a stand-in of Entra', { ENTRA_AUTHORITY: 'http://127.0.0.1:5101' }, 'ENTRA_AUTHORITY'],
    ['before a stand-in of Graph', { GRAPH_ORIGIN: 'http://127.0.0.1:5102' }, 'GRAPH_ORIGIN'],
    ['with a secret', { ENTRA_CLIENT_SECRET: 'not-to-be-shown' }, 'ENTRA_CLIENT_SECRET'],
    [
      'with the draft secret of the sandbox',
      { DRAFT_KEY_SECRET: ON_ONE_MACHINE.DRAFT_KEY_SECRET },
      'DRAFT_KEY_SECRET',
    ],
    [
      'with a secret that Key Vault did not give',
      { DRAFT_KEY_SECRET: '@Microsoft.KeyVault(SecretUri=https://a.example)' },
      'DRAFT_KEY_SECRET',
    ],
    ['for a tab without https', { TAB_ORIGIN: 'http://induction.example' }, 'TAB_ORIGIN'],
  ])('%s', (_, settings, name) => {
    const faults = faultsOf({ ...IN_AZURE, ...settings })
    expect(faults).toContain(name)
    expect(faults).not.toContain('not-to-be-shown')
  })
})

function faultsOf(settings: NodeJS.ProcessEnv): string {
  try {
    readConfig(settings)
  } catch (thrown) {
    return String(thrown)
  }
  return 'none'
}
