import { ReportView } from '@ect/contract/reportView.ts'
import { Problem } from '@ect/contract/problem.ts'
import { FILE_MAX_BYTES } from '@ect/domain/files/judgeFile.ts'
import { marcus } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { apiClient, type Call } from './apiClient.ts'
import { fingerprintOf, GOOD_BODIES, planBody } from './goodBodies.ts'
import type { RunningApi } from './runningApi.ts'

const CANARY = 'zebra-in-the-staffroom'
const WITH_JSON = Object.entries(GOOD_BODIES)
  .filter(([, body]) => body() !== undefined && !(body() instanceof Uint8Array))
  .map(([name]) => name)

/** What is asked for in a way that nobody should. */
export function badInputPromises(started: () => RunningApi): void {
  const ask = (operation: string, call: Call) =>
    apiClient(started())(operation, { as: marcus, reportId: 'refusals', ...call })

  bodies(ask)
  answers(ask)
  files(ask)

  describe('an address', () => {
    test.each(['../refusals', 'a b', 'x'.repeat(65), '%00', 'refusals;--', '-'])(
      'with the id %j is refused as it stands',
      async (reportId) => {
        expect([400, 404]).toContain((await ask('openReport', { reportId })).status)
      },
    )

    test('with a question that no operation asks is refused', async () => {
      expect((await ask('openReport', { query: '?as=helen' })).status).toBe(400)
    })
  })

  test('after all of this the review is as it was', async () => {
    const view = (await ask('openReport', {})).as(ReportView)
    expect(view).toMatchObject({ status: 'available', draft: { answers: { daysServed: 73 } } })
    expect(view.history.filter(({ event }) => event !== 'announced')).toEqual([])
    expect(started().faults()).toBe('')
  })
}

type Ask = (operation: string, call: Call) => ReturnType<ReturnType<typeof apiClient>>

function bodies(ask: Ask): void {
  describe.each(WITH_JSON)('a body for %s', (operation) => {
    const good = () => Object(GOOD_BODIES[operation]?.())
    const wrongs = (): readonly unknown[] => [
      {},
      [],
      null,
      CANARY,
      { ...good(), signedBy: CANARY },
      { ...good(), ['__proto__']: { isAdmin: true }, constructor: CANARY },
      ...Object.keys(good()).map((field) => ({ ...good(), [field]: { [CANARY]: CANARY } })),
      ...Object.keys(good()).map((field) => ({ ...good(), [field]: undefined })),
    ]

    test('with a field too many, too few or of another kind is refused', async () => {
      for (const wrong of wrongs()) {
        const reply = await ask(operation, { body: JSON.stringify(wrong) })
        expect([reply.status, reply.as(Problem).type]).toEqual([400, '/problems/request-malformed'])
        expect(reply.text).not.toContain(`"${CANARY}"`)
      }
    })

    test('that is no JSON, or not said to be, is refused', async () => {
      expect((await ask(operation, { body: '{"commandId":' })).status).toBe(400)
      const form = { contentType: 'application/x-www-form-urlencoded' }
      expect((await ask(operation, { body: good(), ...form })).status).toBe(400)
      expect((await ask(operation, { body: good(), contentType: 'text/plain' })).status).toBe(400)
    })
  })

  test('text that is no UTF-8 is refused, rather than kept in part', async () => {
    const change = { question: 'onTrackReasons', was: null, now: 'caf?' }
    const body = new TextEncoder().encode(JSON.stringify({ changes: [change] }))
    body[body.indexOf('?'.charCodeAt(0))] = 0xe9
    const reply = await ask('saveDraft', { body, contentType: 'application/json' })
    expect(reply.status).toBe(400)
  })

  test('a body longer than any review is refused', async () => {
    const reply = await ask('saveDraft', { body: JSON.stringify('x'.repeat(600_000)) })
    expect([reply.status, reply.as(Problem).type]).toEqual([413, '/problems/request-too-large'])
  })
}

function answers(ask: Ask): void {
  test.each([
    ['daysServed', 73.25, 'Enter whole or half days, such as 5 or 5.5.'],
    ['daysServed', 75, 'This period has 74 school days; enter 74 or fewer.'],
    ['daysServed', -1, 'Enter a number of days, such as 5 or 5.5.'],
    ['daysServed', '73', 'Enter a number of days, such as 5 or 5.5.'],
    ['staying', 'yes', 'Answer yes or no.'],
    ['rating.TS1', 'outstanding', 'Choose one of the answers offered.'],
    ['onTrackReasons', 'x'.repeat(3001), 'Write 3000 characters at most; this is 3001.'],
    ['leavingOn', '2026-02-30', 'Enter a date that exists, as day, month and year.'],
    ['wentWell', 'Everything.', 'There is no such question.'],
  ])(
    'an answer to %s that cannot be is refused with a sentence: %#',
    async (question, now, message) => {
      const was = question === 'daysServed' ? 73 : null
      const reply = await ask('saveDraft', { body: { changes: [{ question, was, now }] } })
      expect(reply.status).toBe(400)
      expect(reply.as(Problem)).toMatchObject({
        type: '/problems/answer-not-valid',
        gaps: [{ question, message }],
      })
    },
  )
}

function files(ask: Ask): void {
  const attach = (name: string, content: Uint8Array) =>
    ask('attachSupportPlan', { body: planBody(name, content) })
  const send = (content: Uint8Array, from = 0, whole = content) =>
    ask('sendSupportPlanPart', {
      body: content,
      query: `?sha256=${fingerprintOf(whole)}&from=${from}`,
    })

  test.each([
    ['of a type that nobody can read', 'plan.exe', pdf(100), 'Attach a PDF'],
    ['with no end to its type', 'plan.constructor', pdf(100), 'Attach a PDF'],
    ['with a name that turns round', 'plan\u202Efdp.exe', pdf(100), 'Attach a PDF'],
    ['with nothing in it', 'plan.pdf', new Uint8Array(), 'empty'],
    ['of 10 MB and a byte', 'plan.pdf', pdf(FILE_MAX_BYTES + 1), 'larger than 10 MB'],
  ])('a file %s is refused before a byte of it is sent', async (_, name, content, sentence) => {
    const reply = await attach(name, content)
    expect([reply.status, reply.as(Problem).title]).toEqual([
      415,
      expect.stringContaining(sentence),
    ])
  })

  test('a file that is something else is refused with its first part', async () => {
    expect((await attach('plan.png', pdf(100))).status).toBe(200)
    const reply = await send(pdf(100))
    expect([reply.status, reply.as(Problem).title]).toEqual([
      415,
      'This file says .png, but its content is something else.',
    ])
  })

  test('a part that belongs to no file that was attached is refused', async () => {
    const reply = await send(pdf(101))
    expect([reply.status, reply.as(Problem).type]).toEqual([409, '/problems/upload-over'])
  })

  test('a part far too large is refused', async () => {
    const reply = await send(pdf(1_000_000))
    expect([reply.status, reply.as(Problem).title]).toEqual([
      413,
      'That is more than this service takes at once. Send less of it.',
    ])
  })

  test.each(['', '?from=0', '?sha256=x&from=0', `?sha256=${'0'.repeat(64)}&from=-1`])(
    'a part that does not say where it belongs is refused: %j',
    async (query) => {
      expect((await ask('sendSupportPlanPart', { body: pdf(100), query })).status).toBe(400)
    },
  )
}

function pdf(bytes: number): Uint8Array {
  const content = new Uint8Array(bytes)
  content.set(new TextEncoder().encode('%PDF-1.7').subarray(0, bytes))
  return content
}
