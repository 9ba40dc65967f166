import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { generateKeyPair, SignJWT } from 'jose'

import { APPS, HILLBROW, LANTERNFIELD, STONEBECK } from '../people.ts'
import { askToken } from '../testing/askEntra.ts'
import { forget, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'

const GRAPH = 'https://graph.microsoft.com'
const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(async () => {
  await sandbox.stop()
  forget(sandbox)
})

describe('the token endpoint refuses', () => {
  test.each([
    { what: 'a wrong secret', form: { client_secret: 'guess' }, code: 7000215, status: 401 },
    { what: 'a missing secret', form: { client_secret: '' }, code: 7000215, status: 401 },
    { what: 'an unknown app', form: { client_id: 'nobody' }, code: 700016, status: 400 },
    { what: 'an unknown grant', form: { grant_type: 'password' }, code: 70003, status: 400 },
    { what: 'a foreign API', form: { scope: 'api://other/.default' }, code: 500011, status: 400 },
    {
      what: 'a single app scope',
      form: { scope: `${GRAPH}/User.Read` },
      code: 1002012,
      status: 400,
    },
  ])('$what', async ({ form, code, status }) => {
    const answer = await askToken(sandbox, STONEBECK, {
      grant_type: 'client_credentials',
      scope: `${GRAPH}/.default`,
      ...form,
    })
    expect(answer).toMatchObject({ status, body: { error_codes: [code] } })
  })

  test.each([
    { what: 'that does not exist', tenant: '00000000-0000-4000-8000-000000000009', code: 90002 },
    { what: 'that has not consented', tenant: HILLBROW, code: 700016 },
    { what: 'that is not named', tenant: 'common', code: 50059 },
  ])('an app’s token in a tenant $what', async ({ tenant, code }) => {
    const asked = { grant_type: 'client_credentials', scope: `${GRAPH}/.default` }
    expect((await askToken(sandbox, tenant, asked)).body).toMatchObject({ error_codes: [code] })
  })

  test.each([
    { what: 'that has expired', claims: { exp: 1_700_000_000 }, code: 500133 },
    { what: 'for another audience', claims: { aud: APPS.bot.appId }, code: 500131 },
    { what: 'of another issuer', claims: { iss: 'https://elsewhere.example/v2.0' }, code: 50013 },
    { what: 'of somebody unknown', claims: { oid: STONEBECK }, code: 50034 },
  ])('an assertion $what', async ({ claims, code }) => {
    const assertion = await sandbox.ssoToken('amara.whitcombe', claims)
    expect(await exchanged(assertion, STONEBECK)).toMatchObject({ error_codes: [code] })
  })

  test('an assertion in another tenant’s name', async () => {
    const assertion = await sandbox.ssoToken('amara.whitcombe')
    expect(await exchanged(assertion, LANTERNFIELD)).toMatchObject({ error_codes: [50020] })
  })

  test('an assertion from a tenant that has not consented, and says so as Entra does', async () => {
    const assertion = await sandbox.ssoToken('amara.whitcombe', {
      tid: HILLBROW,
      oid: '0e4e0000-0000-4000-9000-000000000001',
      iss: `${sandbox.origin('entra')}/${HILLBROW}/v2.0`,
    })
    expect(await exchanged(assertion, HILLBROW)).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    })
  })

  test('an assertion that somebody else signed', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const assertion = await new SignJWT({
      oid: '5c400000-0000-4000-9000-000000000002',
      tid: STONEBECK,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'known-to-nobody' })
      .setAudience(APPS.api.appId)
      .setIssuer(`${sandbox.origin('entra')}/${STONEBECK}/v2.0`)
      .setExpirationTime('1h')
      .sign(privateKey)
    expect(await exchanged(assertion, STONEBECK)).toMatchObject({ error_codes: [50013] })
  })
})

async function exchanged(assertion: string, tenant: string) {
  const { body } = await askToken(sandbox, tenant, {
    grant_type: ON_BEHALF_OF,
    requested_token_use: 'on_behalf_of',
    assertion,
    scope: `${GRAPH}/.default`,
  })
  return body
}
