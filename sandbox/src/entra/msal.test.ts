import {
  ConfidentialClientApplication,
  type INetworkModule,
  InteractionRequiredAuthError,
} from '@azure/msal-node'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { APPS, LANTERNFIELD, STONEBECK } from '../people.ts'
import { verifiedBy } from '../testing/askEntra.ts'
import { forget, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'

const GRAPH = 'https://graph.microsoft.com'

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(async () => {
  await sandbox.stop()
  forget(sandbox)
})

describe('Microsoft’s own client', () => {
  test('exchanges a person’s token for one to Graph, with the scopes consented to', async () => {
    const result = await confidentialClient(APPS.api).acquireTokenOnBehalfOf({
      authority: `https://login.microsoftonline.com/${STONEBECK}`,
      oboAssertion: await sandbox.ssoToken('amara.whitcombe'),
      scopes: [`${GRAPH}/.default`],
    })
    const claims = await verifiedBy(sandbox, result?.accessToken ?? '', {
      tenant: STONEBECK,
      audience: GRAPH,
    })
    expect(claims).toMatchObject({
      name: 'Amara Whitcombe',
      scp: 'User.Read Calendars.ReadWrite',
      appid: APPS.api.appId,
    })
  })

  test('hears that a person has to consent first', async () => {
    const exchange = confidentialClient(APPS.api).acquireTokenOnBehalfOf({
      authority: `https://login.microsoftonline.com/${STONEBECK}`,
      oboAssertion: await sandbox.ssoToken('amara.whitcombe'),
      scopes: [`${GRAPH}/Files.ReadWrite`],
    })
    await expect(exchange).rejects.toBeInstanceOf(InteractionRequiredAuthError)
  })

  test('gets the app’s own token to Graph, with its roles', async () => {
    const result = await confidentialClient(APPS.api).acquireTokenByClientCredential({
      authority: `https://login.microsoftonline.com/${LANTERNFIELD}`,
      scopes: [`${GRAPH}/.default`],
    })
    const claims = await verifiedBy(sandbox, result?.accessToken ?? '', {
      tenant: LANTERNFIELD,
      audience: GRAPH,
    })
    expect(claims).toMatchObject({ idtyp: 'app', roles: APPS.api.graphRoles })
  })

  test('gets the bot’s token to the Bot Framework through a network client, as botbuilder does', async () => {
    const result = await rewritingClient().acquireTokenByClientCredential({
      scopes: ['https://api.botframework.com/.default'],
    })
    const claims = await verifiedBy(sandbox, result?.accessToken ?? '', {
      tenant: LANTERNFIELD,
      audience: 'https://api.botframework.com',
    })
    expect(claims['appid']).toBe(APPS.bot.appId)
  })
})

/** MSAL refuses a plain-http authority, so it is given Microsoft's name and our endpoints. */
function confidentialClient({ appId, secret }: typeof APPS.api) {
  return new ConfidentialClientApplication({
    auth: {
      clientId: appId,
      clientSecret: secret,
      authority: 'https://login.microsoftonline.com/common',
      authorityMetadata: JSON.stringify({
        issuer: `${sandbox.origin('entra')}/{tenantid}/v2.0`,
        authorization_endpoint: `${sandbox.origin('entra')}/common/oauth2/v2.0/authorize`,
        token_endpoint: `${sandbox.origin('entra')}/common/oauth2/v2.0/token`,
        jwks_uri: `${sandbox.origin('entra')}/common/discovery/v2.0/keys`,
      }),
    },
  })
}

/** Every request to Microsoft's host goes to ours instead. */
function rewritingClient() {
  const networkClient: INetworkModule = {
    sendGetRequestAsync: (url) => ask(url, {}),
    sendPostRequestAsync: (url, { headers = {}, body = '' } = {}) =>
      ask(url, { method: 'POST', headers, body }),
  }
  const authority = `https://login.microsoftonline.com/${LANTERNFIELD}`
  const { appId: clientId, secret: clientSecret } = APPS.bot
  return new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority },
    system: { networkClient },
  })
}

async function ask(url: string, init: RequestInit) {
  const here = url.replace('https://login.microsoftonline.com', sandbox.origin('entra'))
  const response = await fetch(here, init)
  return { status: response.status, headers: {}, body: JSON.parse(await response.text()) }
}
