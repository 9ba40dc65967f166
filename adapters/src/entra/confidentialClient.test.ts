import { env } from 'node:process'
import { afterEach, expect, test } from '@jest/globals'

import { CLIENT_ID, TENANT } from '../testing/identityProvider.ts'
import { type RecordingServer, startRecordingServer } from '../testing/recordingServer.ts'
import { confidentialClient } from './confidentialClient.ts'
import { graphTokens } from './graphTokens.ts'

let server: RecordingServer
afterEach(async () => {
  delete env['IDENTITY_ENDPOINT']
  delete env['IDENTITY_HEADER']
  await server.stop()
})

test('in Azure the app proves itself by its managed identity, and no secret is sent', async () => {
  server = await startRecordingServer(({ url }) => ({
    status: 200,
    body: url.startsWith('/identity')
      ? {
          access_token: 'proof',
          expires_on: String(Date.now() / 1000 + 3600),
          token_type: 'Bearer',
        }
      : { access_token: 'a token for Graph', expires_in: 3599, token_type: 'Bearer' },
  }))
  env['IDENTITY_ENDPOINT'] = `${server.origin}/identity`
  env['IDENTITY_HEADER'] = 'from App Service'

  const client = confidentialClient({
    authority: server.origin,
    clientId: CLIENT_ID,
    credential: { managedIdentityClientId: 'the identity of the API' },
  })
  expect(await graphTokens(client).asApp(TENANT)).toBe('a token for Graph')

  const [identity, entra] = server.requests
  const asked = new URL(identity?.url ?? '', server.origin).searchParams
  expect(asked.get('resource')).toBe('api://AzureADTokenExchange')
  expect(asked.get('client_id')).toBe('the identity of the API')
  const form = Object.fromEntries(new URLSearchParams(entra?.bytes.toString()))
  expect(form).toMatchObject({
    client_assertion: 'proof',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  })
  expect(form).not.toHaveProperty('client_secret')
})
