import { describe, expect, test } from '@jest/globals'
import {
  type Arbitrary,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  tuple,
} from 'fast-check'

import type { Instant } from '../calendar.ts'
import { timeInEngland } from '../englandTime.ts'
import { NOTICES } from '../report/outgoing.ts'
import { later } from '../testing/later.ts'
import { howToTell } from './howToTell.ts'
import { isHalfHour, NOTICE_PLACES, type NoticeChoices, USUAL_CHOICES } from './noticeChoices.ts'

const WINTER_EVENING = '2026-11-23T19:40:00.000Z'

describe('someone who has chosen nothing', () => {
  test('gets a reminder of the evening at seven the next morning, in England', () => {
    const reminder = { send: 'card', notice: 'reportReminder' } as const
    expect(howToTell(reminder, USUAL_CHOICES, WINTER_EVENING)).toEqual({
      waitsUntil: '2026-11-24T07:00:00.000Z',
    })
    expect(howToTell(reminder, USUAL_CHOICES, '2027-06-30T18:10:00.000Z')).toEqual({
      waitsUntil: '2027-07-01T06:00:00.000Z',
    })
    expect(howToTell(reminder, USUAL_CHOICES, '2026-11-23T18:59:00.000Z')).toBe('now')
  })

  test('gets what someone waits for at any hour, in chat and feed', () => {
    for (const send of ['card', 'feed'] as const) {
      const shared = { send, notice: 'reviewShared' } as const
      expect(howToTell(shared, USUAL_CHOICES, WINTER_EVENING)).toBe('now')
    }
  })
})

test('own quiet hours hold for what someone waits for, too', () => {
  const choices = { places: 'both', quiet: { from: '19:30', to: '06:30' } } as const
  const needed = { send: 'feed', notice: 'signatureNeeded' } as const
  const waits = { waitsUntil: '2026-11-24T06:30:00.000Z' }
  expect(howToTell(needed, choices, WINTER_EVENING)).toEqual(waits)
})

test('a line without a card comes in the feed of someone who wants cards only', () => {
  const choices = { places: 'card', quiet: 'none' } as const
  const line = { send: 'feed', notice: 'reviewReviewed' } as const
  expect(howToTell(line, choices, WINTER_EVENING)).toBe('elsewhere')
  expect(howToTell({ ...line, alone: true }, choices, WINTER_EVENING)).toBe('now')
})

describe('whatever someone chooses', () => {
  test('every notice comes on a channel at least, never in quiet hours and never after their end', () => {
    assert(
      property(moment, constantFrom(...NOTICES), choices, (now, notice, chosen) => {
        const told = (['card', 'feed'] as const)
          .map((send) => howToTell({ send, notice }, chosen, now))
          .filter((how) => how !== 'elsewhere')
        expect(told.length).toBe(chosen.places === 'both' ? 2 : 1)
        for (const how of told) {
          const at = typeof how === 'string' ? now : how.waitsUntil
          expect(isIn(chosen.quiet, at)).toBe(false)
          const isLate = at !== now && !isIn(chosen.quiet, later(at, -0.001))
          expect(isLate && chosen.quiet !== 'usual').toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })
})

const halfHour = tuple(integer({ min: 0, max: 23 }), constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
  .filter(isHalfHour)
const choices: Arbitrary<NoticeChoices> = record({
  places: constantFrom(...NOTICE_PLACES),
  quiet: oneof(
    constantFrom('usual' as const, 'none' as const),
    record({ from: halfHour, to: halfHour }),
  ),
})
const TWO_YEARS_OF_SECONDS = 2 * 365 * 24 * 60 * 60
const moment = integer({ min: 0, max: TWO_YEARS_OF_SECONDS }).map((seconds) =>
  later('2026-01-01T00:00:00.000Z', seconds),
)

function isIn(quiet: NoticeChoices['quiet'], at: Instant): boolean {
  if (typeof quiet === 'string') return false
  const { from, to } = quiet
  const time = timeInEngland(at)
  return from <= to ? time >= from && time < to : time >= from || time < to
}
