import { afterEach, expect, test } from '@jest/globals'
import { personId } from '@ect/domain/people.ts'

import { CLIENT_ID, PERSON, TENANT } from '../testing/identityProvider.ts'
import {
  type RecordingServer,
  type ScriptedReply,
  startRecordingServer,
} from '../testing/recordingServer.ts'
import { confidentialClient } from './confidentialClient.ts'
import { graphTokens } from './graphTokens.ts'

const MARCUS = { id: personId(TENANT, PERSON), name: 'Marcus Ellery', token: 'his.own.token' }
const GIVEN: ScriptedReply = {
  status: 200,
  body: { token_type: 'Bearer', expires_in: 3599, access_token: 'a token for Graph' },
}
const servers: RecordingServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

async function tokensFrom(reply: ScriptedReply) {
  const server = await startRecordingServer(() => reply)
  servers.push(server)
  const credential = { secret: 'ours' }
  const client = confidentialClient({ authority: server.origin, clientId: CLIENT_ID, credential })
  const asked = () =>
    server.requests.map(({ url, bytes }) => ({
      url,
      form: Object.fromEntries(new URLSearchParams(bytes.toString())),
    }))
  return { tokens: graphTokens(client), asked }
}

test('the app asks the tenant in question for a token of its own, once', async () => {
  const { tokens, asked } = await tokensFrom(GIVEN)
  expect(await tokens.asApp(TENANT)).toBe('a token for Graph')
  expect(await tokens.asApp(TENANT)).toBe('a token for Graph')
  expect(asked()).toHaveLength(1)
  expect(asked()[0]).toMatchObject({
    url: expect.stringContaining(`/${TENANT}/oauth2/v2.0/token`),
    form: {
      grant_type: 'client_credentials',
      client_secret: 'ours',
      scope: expect.stringContaining('https://graph.microsoft.com/.default'),
    },
  })
})

test('acting for a person hands on their own token and asks for no more than is needed', async () => {
  const { tokens, asked } = await tokensFrom(GIVEN)
  expect(await tokens.onBehalfOf(MARCUS, ['Calendars.ReadWrite'])).toBe('a token for Graph')
  expect(asked()[0]).toMatchObject({
    url: expect.stringContaining(`/${TENANT}/oauth2/v2.0/token`),
    form: {
      requested_token_use: 'on_behalf_of',
      assertion: 'his.own.token',
      scope: expect.stringContaining('https://graph.microsoft.com/Calendars.ReadWrite'),
    },
  })
})

test('someone who came by a card has no token to hand on', async () => {
  const { tokens, asked } = await tokensFrom(GIVEN)
  const { id, name } = MARCUS
  await expect(tokens.onBehalfOf({ id, name }, ['User.Read'])).rejects.toMatchObject({
    code: 'not-signed-in',
  })
  expect(asked()).toEqual([])
})

test.each([
  ['consent-needed', 400, { error: 'invalid_grant', suberror: 'consent_required' }],
  ['consent-needed', 400, { error: 'interaction_required' }],
  ['not-signed-in', 400, { error: 'invalid_grant', error_codes: [500133] }],
  ['microsoft-unavailable', 400, { error: 'unauthorized_client' }],
  ['microsoft-unavailable', 503, { error: 'temporarily_unavailable' }],
])('a person is told %s when Entra answers %s %j', async (code, status, body) => {
  const { tokens } = await tokensFrom({ status, body })
  await expect(tokens.onBehalfOf(MARCUS, ['Calendars.ReadWrite'])).rejects.toMatchObject({ code })
})

test('Entra out of reach is Microsoft 365 out of reach', async () => {
  const { tokens } = await tokensFrom(GIVEN)
  for (const server of servers.splice(0)) await server.stop()
  await expect(tokens.asApp(TENANT)).rejects.toMatchObject({ code: 'microsoft-unavailable' })
})

test.each(['invalid_client', 'invalid_scope'])(
  'a mistake of ours is a fault, not something for a person to mend: %s',
  async (error) => {
    const { tokens } = await tokensFrom({ status: 400, body: { error } })
    await expect(tokens.asApp(TENANT)).rejects.toMatchObject({ errorCode: error })
    await expect(tokens.onBehalfOf(MARCUS, ['User.Read'])).rejects.toMatchObject({
      errorCode: error,
    })
  },
)
