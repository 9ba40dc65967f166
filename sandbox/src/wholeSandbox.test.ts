import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { STONEBECK } from './people.ts'
import { askClient, stateOf } from './testing/askClient.ts'
import { askToken } from './testing/askEntra.ts'
import { forget, startTestSandbox, type TestSandbox } from './testing/testSandbox.ts'

const GRAPH = 'https://graph.microsoft.com/.default'
const MARCUS = '5c400000-0000-4000-9000-000000000001'

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(async () => {
  await sandbox.stop()
  forget(sandbox)
})

test('a notice that our app sends through Graph stands in the person’s feed', async () => {
  const token = await granted({ grant_type: 'client_credentials', scope: GRAPH })
  const path = `users/${MARCUS}/teamwork/sendActivityNotification`
  const status = await askGraph(path, token, {
    topic: { source: 'text', value: 'Review', webUrl: 'https://teams.microsoft.com/l/entity/a/b' },
    activityType: 'reviewReturned',
    previewText: { content: 'Days served do not add up' },
    templateParameters: [
      { name: 'reviewTitle', value: 'term 1 progress review' },
      { name: 'ectName', value: 'Amara Whitcombe' },
    ],
  })
  expect(status).toBe(204)
  expect(stateOf(sandbox, 'marcus.ellery').feed).toMatchObject([
    { activityType: 'reviewReturned', preview: 'Days served do not add up', read: false },
  ])
})

test('a meeting made on a person’s behalf stands in the calendars of all invited', async () => {
  const token = await granted({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    assertion: await sandbox.ssoToken('marcus.ellery'),
    scope: GRAPH,
  })
  const address = 'amara.whitcombe@stonebeck.example'
  const status = await askGraph('me/events', token, {
    subject: 'Progress review',
    body: { contentType: 'text', content: 'Bring your evidence.' },
    start: { dateTime: '2026-12-01T15:30:00', timeZone: 'UTC' },
    end: { dateTime: '2026-12-01T16:00:00', timeZone: 'UTC' },
    attendees: [{ type: 'required', emailAddress: { name: 'Amara Whitcombe', address } }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  })
  expect(status).toBe(201)
  for (const person of ['marcus.ellery', 'amara.whitcombe']) {
    expect(stateOf(sandbox, person).calendar).toMatchObject([{ subject: 'Progress review' }])
  }
  expect(stateOf(sandbox, 'noor.haddad').calendar).toEqual([])
})

test('all of it can be read on the wire, and no token with it', async () => {
  const { body } = await askClient(sandbox, 'wire?after=0')
  const shown = JSON.stringify(body)
  expect(shown).toContain('sendActivityNotification')
  expect(shown).toContain('/oauth2/v2.0/token')
  expect(shown).not.toMatch(/eyJ|sandbox-only/)
})

async function granted(form: Record<string, string>): Promise<string> {
  const { body } = await askToken(sandbox, STONEBECK, form)
  return String(body['access_token'])
}

async function askGraph(path: string, token: string, body: unknown): Promise<number> {
  const response = await fetch(`${sandbox.origin('graph')}/v1.0/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.status
}
