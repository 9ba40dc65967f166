import { describe, expect, test } from '@jest/globals'
import { array, assert, integer, nat, oneof, property, record } from 'fast-check'

import { CHAT_LIMITS, createPace, type Limit } from './pace.ts'

/** The most that fell into any stretch of a limit. */
function mostWithin(sentAt: readonly number[], { withinMilliseconds }: Limit): number {
  return Math.max(
    0,
    ...sentAt.map(
      (from) => sentAt.filter((at) => at >= from && at < from + withinMilliseconds).length,
    ),
  )
}

const chatOf = (n: number) => ({ chat: `chat-${n}`, tenantId: `tenant-${n % 2}` })
const asks = array(record({ chat: nat(3), after: oneof(nat(20), nat(400), nat(40_000)) }), {
  maxLength: 200,
})

describe('whoever sends only when told that it is their turn', () => {
  test('never exceeds a limit of a chat or of a tenant, whenever they ask', () => {
    assert(
      property(asks, integer({ min: 1, max: 12 }), (asked, aSecond) => {
        const pace = createPace(aSecond)
        const sent: { readonly chat: string; readonly tenantId: string; readonly at: number }[] = []
        let now = 0
        for (const { chat, after } of asked) {
          now += after
          if (pace.take(chatOf(chat), now) === 0) sent.push({ ...chatOf(chat), at: now })
        }
        for (const n of [0, 1, 2, 3]) {
          const sentAt = sent.filter(({ chat }) => chat === `chat-${n}`).map(({ at }) => at)
          for (const limit of CHAT_LIMITS) {
            expect(mostWithin(sentAt, limit)).toBeLessThanOrEqual(limit.most)
          }
        }
        for (const n of [0, 1]) {
          const sentAt = sent.filter(({ tenantId }) => tenantId === `tenant-${n}`)
          const aWindow = { most: aSecond, withinMilliseconds: 1000 }
          expect(
            mostWithin(
              sentAt.map(({ at }) => at),
              aWindow,
            ),
          ).toBeLessThanOrEqual(aSecond)
        }
      }),
    )
  })

  test('gets their turn after the wait that they were told, and never earlier', () => {
    assert(
      property(asks, (asked) => {
        const pace = createPace(5)
        let now = 0
        for (const { chat, after } of asked) {
          now += after
          const wait = pace.take(chatOf(chat), now)
          if (wait === 0) continue
          expect(pace.take(chatOf(chat), now + wait - 1)).toBeGreaterThan(0)
          now += wait
          expect(pace.take(chatOf(chat), now)).toBe(0)
        }
      }),
    )
  })

  test('fills an hour to the last card, and not one more', () => {
    const pace = createPace(1000)
    let now = 0
    let sent = 0
    while (now < 3_600_000) {
      const wait = pace.take(chatOf(0), now)
      if (wait === 0) sent += 1
      now += Math.max(wait, wait === 0 ? 0 : 1)
    }
    expect(sent).toBe(1800)
  })

  test('waits for nobody in another chat and tenant', () => {
    const pace = createPace(3)
    for (let n = 0; n < 3; n += 1) expect(pace.take(chatOf(0), 0)).toBe(0)
    expect(pace.take(chatOf(2), 0)).toBeGreaterThan(0)
    expect(pace.take(chatOf(1), 0)).toBe(0)
  })
})
