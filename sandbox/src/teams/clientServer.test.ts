import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { LANTERNFIELD } from '../people.ts'
import { askClient, stateOf } from '../testing/askClient.ts'
import { forget, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'

const CHANNEL = encodeURIComponent('19:induction-reviews@thread.tacv2')
const TAB = {
  entityId: 'overview',
  contentUrl: 'https://tab.example/channel',
  suggestedDisplayName: 'Inductions',
}
const REVIEW_DUE = {
  recipientOid: '5c400000-0000-4000-9000-000000000001',
  tenantId: '5c400000-0000-4000-8000-000000000001',
  activityType: 'reviewDue',
  previewText: 'Due on 18 December',
  templateParameters: [
    { name: 'reviewTitle', value: 'term 1 progress review' },
    { name: 'ectName', value: 'Amara Whitcombe' },
    { name: 'dueDate', value: '18 December' },
  ],
  webUrl: 'https://teams.microsoft.com/l/entity/app/home',
}

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startTestSandbox()
  const folder = join(sandbox.stateFolder, 'client')
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), '<title>Teams</title>')
  writeFileSync(join(folder, 'main.js'), 'start()')
})
afterAll(async () => {
  await sandbox.stop()
  forget(sandbox)
})

describe('another web page in the same browser', () => {
  test.each([
    { what: 'from another origin', headers: { origin: 'https://elsewhere.example' }, status: 403 },
    { what: 'from another port', headers: { origin: 'http://localhost:1' }, status: 403 },
    {
      what: 'as a link or image elsewhere',
      headers: { 'sec-fetch-site': 'cross-site' },
      status: 403,
    },
    { what: 'as a link from the tab', headers: { 'sec-fetch-site': 'same-site' }, status: 403 },
    { what: 'under another name', headers: { host: 'rebound.example' }, status: 421 },
    { what: 'as a plain form', headers: { 'content-type': 'text/plain' }, status: 415 },
  ])('cannot act $what', async ({ headers, status }) => {
    const day = sandbox.clock.today()
    const answer = await moveClock({ 'content-type': 'application/json', ...headers })
    expect([answer, sandbox.clock.today()]).toEqual([status, day])
  })
})

describe('the client’s server', () => {
  test('names the people, and who has the app', async () => {
    const { body } = await askClient(sandbox, 'people')
    expect(body).toMatchObject({
      tabOrigin: sandbox.origin('tab'),
      app: { name: 'ECT Induction' },
    })
    expect(stateOf(sandbox, 'jo.fenwick')).toMatchObject({
      me: { appInstalled: false, tenantName: 'Hillbrow Trust' },
      chats: [],
      staticTabs: [],
    })
  })

  test('gives a token to whom Teams would, and says why not to others', async () => {
    expect((await askClient(sandbox, 'marcus.ellery/token', {})).status).toBe(200)
    expect(await askClient(sandbox, 'jo.fenwick/token', {})).toEqual({
      status: 403,
      body: { reason: 'resourceRequiresConsent' },
    })
  })

  test('moves the clock, and refuses what is no day', async () => {
    const moved = await askClient(sandbox, 'clock', { day: '2026-12-01' })
    expect(moved).toMatchObject({ status: 200, body: { day: '2026-12-01' } })
    expect((await askClient(sandbox, 'clock', { day: 'soon' })).status).toBe(400)
    expect((await askClient(sandbox, 'clock')).body['day']).toBe('2026-12-01')
  })

  test('keeps a tab that a member adds to the channel, and refuses it from others', async () => {
    const path = `channels/${CHANNEL}/tabs`
    expect((await askClient(sandbox, `priti.lanwar/${path}`, TAB)).status).toBe(201)
    expect((await askClient(sandbox, `marcus.ellery/${path}`, TAB)).status).toBe(404)
    const broken = { ...TAB, contentUrl: 'not an address' }
    expect((await askClient(sandbox, `priti.lanwar/${path}`, broken)).status).toBe(400)
    const { team } = stateOf(sandbox, 'tom.greaves')
    expect(team?.configurationUrl).toBe(`${sandbox.origin('tab')}/config`)
    expect(team?.channels[1]).toMatchObject({
      type: 'Shared',
      hostTenantId: LANTERNFIELD,
      tabs: [{ entityId: 'overview', name: 'Inductions', contentUrl: TAB.contentUrl }],
    })
  })

  test.each([
    { path: '', body: '<title>Teams</title>' },
    { path: 'as/amara.whitcombe', body: '<title>Teams</title>' },
    { path: 'main.js', body: 'start()' },
    { path: '..%2fsandbox.sqlite', body: '<title>Teams</title>' },
  ])('serves its own files and nothing else for "/$path"', async ({ path, body }) => {
    const response = await fetch(`${sandbox.origin('client')}/${path}`)
    expect(await response.text()).toBe(body)
  })

  test('answers an unknown person or address with 404', async () => {
    expect((await askClient(sandbox, 'nobody/state')).status).toBe(404)
    expect((await askClient(sandbox, 'marcus.ellery/secrets')).status).toBe(404)
  })
})

describe('the activity feed', () => {
  test('says what the manifest’s template says, until it is read', async () => {
    const id = sandbox.feed.add(REVIEW_DUE)
    const [item] = stateOf(sandbox, 'marcus.ellery').feed
    expect(item).toMatchObject({
      text: 'ECT Induction: the term 1 progress review of Amara Whitcombe can be written, due on 18 December',
      preview: 'Due on 18 December',
      read: false,
    })
    expect((await askClient(sandbox, `marcus.ellery/feed/${id}/read`, {})).status).toBe(204)
    expect(stateOf(sandbox, 'marcus.ellery').feed[0]?.read).toBe(true)
    expect((await askClient(sandbox, `amara.whitcombe/feed/${id}/read`, {})).status).toBe(404)
  })

  test.each([
    { change: { activityType: 'lunch' }, code: 'activity-type-not-in-manifest' },
    { change: { recipientOid: 'nobody' }, code: 'recipient-not-found' },
    { change: { templateParameters: [] }, code: 'parameter-missing' },
    {
      change: {
        tenantId: '0e4e0000-0000-4000-8000-000000000003',
        recipientOid: '0e4e0000-0000-4000-9000-000000000001',
      },
      code: 'app-not-installed',
    },
  ])('refuses a notice with $code', ({ change, code }) => {
    expect(() => sandbox.feed.add({ ...REVIEW_DUE, ...change })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

test('what was answered is on disk, though nothing was closed', async () => {
  const id = sandbox.feed.add(REVIEW_DUE)
  const crashed = await startTestSandbox({ stateFolder: sandbox.stateFolder })
  expect(stateOf(crashed, 'marcus.ellery').feed.some((item) => item.id === id)).toBe(true)
  expect(crashed.clock.today()).toBe(sandbox.clock.today())
  await crashed.stop()
})

/** Node's own client, since fetch does not let a caller set these headers. */
function moveClock(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(`${sandbox.origin('client')}/sandbox/clock`, { method: 'POST', headers })
    call.on('response', (response) => resolve(response.resume().statusCode ?? 0))
    call.on('error', reject)
    call.end(JSON.stringify({ day: '2027-05-05' }))
  })
}
