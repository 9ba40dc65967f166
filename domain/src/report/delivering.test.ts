import { describe, expect, test } from '@jest/globals'

import { type Instant, knownInstant } from '../calendar.ts'
import { signedReview } from '../testing/reports.ts'
import { delivered, type Delivery } from './delivering.ts'
import { retryDelaySeconds } from './outgoing.ts'

const at = '2026-11-23T14:00:00.000Z'
const submitted = signedReview('ect', 'induction-tutor')
const filing = submitted.outbox.find(({ send }) => send === 'filing')
const filingId = filing?.id ?? ''
const copy = {
  version: 1,
  driveId: 'drive-1',
  itemId: 'item-1',
  webUrl: 'https://stonebeck.sharepoint.example/review-1.pdf',
  at,
} as const

const after = (...deliveries: readonly Delivery[]) => delivered(submitted, deliveries, at, later)

describe('what became of the outbox', () => {
  test('what was sent is gone and everything else waits as it did', () => {
    const [first, ...rest] = submitted.outbox
    expect(after({ id: first?.id ?? '', sent: true }).outbox).toEqual(rest)
  })

  test('what failed stays under its id, to be tried later', () => {
    const { outbox } = after({ id: filingId, sent: false })
    expect(outbox).toHaveLength(submitted.outbox.length)
    expect(outbox.find(({ id }) => id === filingId)).toEqual({
      ...filing,
      tries: 1,
      due: '2026-11-23T14:00:05.000Z',
    })
  })

  test('a delivery that is no longer in the outbox changes nothing', () => {
    expect(after({ id: 'gone', sent: false }).outbox).toEqual(submitted.outbox)
  })

  test('a filed copy is known, once, and stands in the history', () => {
    const once = after({ id: filingId, sent: true, filed: copy })
    expect(once.filed).toEqual([copy])
    expect(once.history.at(-1)).toEqual({ event: 'filed', at, version: 1 })
    const again = { ...copy, at: '2026-11-23T14:05:00.000Z' } as const
    const twice = delivered(once, [{ id: filingId, sent: true, filed: again }], at, later)
    expect(twice.filed).toEqual([again])
  })
})

test('tries come further and further apart, but never more than six hours', () => {
  const delays = Array.from({ length: 20 }, (_, tries) => retryDelaySeconds(tries))
  expect(delays.slice(0, 4)).toEqual([5, 10, 20, 40])
  expect(delays).toEqual(delays.toSorted((a, b) => a - b))
  expect(delays.at(-1)).toBe(6 * 60 * 60)
  expect(retryDelaySeconds(5000)).toBe(6 * 60 * 60)
})

function later(instant: Instant, seconds: number): Instant {
  return knownInstant(instant.replace('00.000Z', `${String(seconds).padStart(2, '0')}.000Z`))
}
