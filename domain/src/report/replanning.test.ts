import { expect, test } from '@jest/globals'

import { progressReview } from '../testing/reports.ts'
import { replanned, voided } from './replanning.ts'

const because = { sentence: 'It is due later.', at: '2026-11-23T09:00:00.000Z' } as const
const { period } = progressReview()
const later = progressReview({ period: { ...period, dueOn: '2027-01-04' } })

test('a report with new dates keeps what it has promised and what it has done', () => {
  const remembered = progressReview({
    commands: [
      {
        id: 'meet-1',
        asked: 'a1'.repeat(32),
        receipt: { reportId: 'amara-1', state: 'with-tutor', version: 0, at: because.at },
      },
    ],
    outbox: [{ id: 'f-1', send: 'filing', version: 1, due: because.at, tries: 0 }],
    meeting: { eventId: 'e-1', startsAt: because.at, joinUrl: 'https://teams.example/meet/1' },
  })
  const { history, ...after } = replanned(remembered, later, because)
  const { history: _none, ...before } = remembered
  expect(after).toEqual({ ...before, period: later.period })
  expect(history).toMatchObject([{ event: 'replanned', text: 'It is due later.' }])
})

test('new facts alone make no line in its history', () => {
  const facts = { ...later.facts, recordedAbsence: 2.5 }
  const after = replanned(
    progressReview(),
    { ...later, facts },
    { at: because.at, sentence: undefined },
  )
  expect(after).toMatchObject({ facts, history: [] })
})

test('its tutor is told again when it opens later than they were told', () => {
  const told = progressReview({ announcedAt: '2026-11-17T07:00:00.000Z' })
  const opensLater = progressReview({ period: { ...period, opensOn: '2026-12-01' } })
  expect(replanned(told, later, because).announcedAt).toBe(told.announcedAt)
  expect(replanned(told, opensLater, because).announcedAt).toBeUndefined()
})

test('reminders follow the new day, and none that was sent is sent again', () => {
  const reminders = { nextOn: '2026-12-10', sentOn: '2026-12-04' } as const
  const after = replanned(progressReview({ reminders }), later, because)
  expect(after.reminders).toEqual({ nextOn: period.opensOn, sentOn: '2026-12-04' })
})

test('a report that is no longer needed promises nothing any more', () => {
  const waiting = progressReview({
    outbox: [{ id: 'f-1', send: 'filing', version: 1, due: because.at, tries: 0 }],
  })
  expect(voided(waiting, because)).toMatchObject({ state: 'void', outbox: [] })
})
