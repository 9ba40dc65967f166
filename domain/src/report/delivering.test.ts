import { describe, expect, test } from '@jest/globals'

import type { Delivery } from '../notices/delivery.ts'
import { firstDueOn, firstParked, putBack } from '../notices/outbox.ts'
import { later } from '../testing/later.ts'
import { signedReview } from '../testing/reports.ts'
import { delivered } from './delivering.ts'

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
    const { outbox } = after(failed(filingId))
    expect(outbox).toHaveLength(submitted.outbox.length)
    expect(outbox.find(({ id }) => id === filingId)).toMatchObject({
      ...filing,
      tries: 1,
      due: expect.stringMatching(/^2026-11-23T14:00:0[56]/),
    })
  })

  test('a delivery that is no longer in the outbox changes nothing', () => {
    expect(after(failed('gone')).outbox).toEqual(submitted.outbox)
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

describe('what is parked', () => {
  const filingOnly = { ...submitted, outbox: submitted.outbox.filter(({ id }) => id === filingId) }
  const eightTimes = Array.from({ length: 8 }).reduce<typeof submitted>(
    (report) => delivered(report, [failed(filingId)], at, later),
    filingOnly,
  )

  test('is kept, and not due any more', () => {
    expect(eightTimes.outbox).toMatchObject([{ id: filingId, parkedAt: at, tries: 8 }])
    expect(firstDueOn(eightTimes, 'filing')).toBeUndefined()
    expect(firstParked(eightTimes)).toBe(at)
  })

  test('is as new once it is put back', () => {
    expect(putBack(eightTimes, at).outbox).toEqual([{ ...filing, due: at, tries: 0 }])
  })

  test('stays parked when another is put back', () => {
    expect(putBack(eightTimes, at, new Set(['another']))).toEqual(eightTimes)
    expect(putBack(eightTimes, at, new Set([filingId]))).toEqual(putBack(eightTimes, at))
  })
})

function failed(id: string): Delivery {
  return { id, sent: false, failure: { kind: 'fault' } }
}
