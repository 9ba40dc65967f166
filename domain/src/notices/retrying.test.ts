import { describe, expect, test } from '@jest/globals'

import { noticeTo } from '../report/outgoing.ts'
import { later } from '../testing/later.ts'
import { amara } from '../testing/stonebeck.ts'
import { afterFailure, type Failure, waitSeconds } from './retrying.ts'

const at = '2026-11-23T14:00:00.000Z'
const [card] = noticeTo(amara.id, 'reviewShared', { id: 'share-1', version: 1, due: at })
if (!card) throw new Error('There is no card.')

const waits = (failure: Failure, tries: number) =>
  Array.from({ length: tries }, (_, n) => waitSeconds('share-1', n + 1, failure))

describe('how long until the next try', () => {
  test('twice as long each time, and a little more, so that not all come back together', () => {
    for (const [n, wait] of waits({ kind: 'fault' }, 7).entries()) {
      expect(wait).toBeGreaterThanOrEqual(5 * 2 ** n)
      expect(wait).toBeLessThan(5 * 2 ** n * 1.25)
    }
    const together = Array.from({ length: 200 }, (_, n) =>
      waitSeconds(`notice-${n}`, 1, { kind: 'away' }),
    )
    expect(new Set(together.map((wait) => wait.toFixed(2))).size).toBeGreaterThan(80)
  })

  test('two minutes and a half at most while Microsoft is away, so that all is soon sent when it is back', () => {
    expect(Math.max(...waits({ kind: 'away' }, 5000))).toBeLessThanOrEqual(150)
  })

  test.each([0, 1, 7.5, 600, 86_400, 31_536_000])(
    'never before the %d seconds that Microsoft asks for',
    (retryAfterSeconds) => {
      for (const wait of waits({ kind: 'away', retryAfterSeconds }, 500)) {
        expect(wait).toBeGreaterThanOrEqual(Math.max(retryAfterSeconds, 5))
        expect(wait).toBeLessThanOrEqual(Math.max(retryAfterSeconds, 120) + 30)
      }
    },
  )

  test('of a number that is no time at all, still a moment', () => {
    const { due } = afterFailure(card, { kind: 'away', retryAfterSeconds: 1e300 }, at, later)
    expect(due > at).toBe(true)
  })
})

describe('parked', () => {
  test('after eight refusals', () => {
    expect(failing(7, { kind: 'fault' })).not.toHaveProperty('parkedAt')
    expect(failing(8, { kind: 'fault' })).toHaveProperty('parkedAt')
  })

  test('also when Microsoft was away in between: no entry is tried for ever', () => {
    const seven = failing(7, { kind: 'fault' })
    const away = afterFailure(seven, { kind: 'away' }, at, later)
    expect(away).toMatchObject({ tries: 1, failing: { kind: 'away', faults: 7 } })
    expect(afterFailure(away, { kind: 'fault' }, at, later)).toHaveProperty('parkedAt')
  })

  test('not for what was refused long ago, before it only waited', () => {
    const waiting = afterFailure(failing(7, { kind: 'fault' }), { kind: 'not-yet' }, at, later)
    expect(afterFailure(waiting, { kind: 'fault' }, at, later)).not.toHaveProperty('parkedAt')
  })

  test.each(['not-yet', 'paced'] as const)(
    'never because the person has no chat yet, or too much was sent just now (%s)',
    (kind) => {
      expect(failing(500, { kind })).not.toHaveProperty('parkedAt')
    },
  )

  test('once Microsoft was away for it for a whole day, and not before', () => {
    const hours = (count: number) => later(at, count * 3600)
    const first = afterFailure(card, { kind: 'away' }, at, later)
    const before = afterFailure(first, { kind: 'away' }, hours(23.9), later)
    expect(before).not.toHaveProperty('parkedAt')
    expect(afterFailure(before, { kind: 'away' }, hours(24), later)).toHaveProperty('parkedAt')
  })
})

function failing(times: number, failure: Failure) {
  return Array.from({ length: times }).reduce<NonNullable<typeof card>>(
    (outgoing) => afterFailure(outgoing, failure, at, later),
    card ?? missing(),
  )
}

function missing(): never {
  throw new Error('There is no card.')
}
