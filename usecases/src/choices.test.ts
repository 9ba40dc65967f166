import { sharedReview } from '@ect/domain/testing/reports.ts'
import { amara } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { deliverMail } from './deliverMail.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { storedReport } from './testing/steps.ts'
import { blocked } from './testing/refusals.ts'

let ports: MemoryPorts
let failures: unknown[]
beforeEach(async () => {
  ports = await memoryPorts(sharedReview())
  await ports.reach.put(amara.id, {})
  ports.clock.goOn(60)
  failures = []
})

const onFailure = (_: unknown, thrown: unknown) => void failures.push(thrown)
const told = () => ({
  cards: ports.microsoft.sentCards.length,
  lines: ports.microsoft.sentLines.length,
})
const outbox = async () => (await storedReport(ports)).outbox

describe('someone who wants to be told in one place only', () => {
  test.each([
    ['card', { cards: 1, lines: 0 }],
    ['feed', { cards: 0, lines: 1 }],
  ] as const)('is told by %s, once', async (places, once) => {
    await ports.choices.put(amara.id, { places, quiet: 'none' })
    for (let round = 0; round < 2; round += 1) {
      await deliverFeed(ports, onFailure)
      await deliverCards(ports, onFailure)
    }
    expect(told()).toEqual(once)
    expect([await outbox(), failures]).toEqual([[], []])
  })

  test.each(['card first', 'line first'])(
    'and whom Teams refuses gets one email, with the %s',
    async (order) => {
      await ports.choices.put(amara.id, { places: 'feed', quiet: 'none' })
      const card = () =>
        deliverCards({ ...ports, cards: { send: blocked, sendDigest: blocked } }, onFailure)
      const line = () =>
        deliverFeed({ ...ports, feed: { notify: blocked, notifyOfDigest: blocked } }, onFailure)
      for (const send of order === 'card first' ? [card, line] : [line, card]) await send()
      await deliverMail(ports, onFailure)
      expect(ports.microsoft.sentMails.map(({ to }) => to.name)).toEqual([amara.name])
      expect(await outbox()).toEqual([])
    },
  )

  test('and changes their mind between the two is told all the same', async () => {
    await ports.choices.put(amara.id, { places: 'card', quiet: 'none' })
    await deliverFeed(ports, onFailure)
    await ports.choices.put(amara.id, { places: 'feed', quiet: 'none' })
    await deliverCards(ports, onFailure)
    expect(told()).toEqual({ cards: 1, lines: 0 })
  })
})

describe('quiet hours', () => {
  test('hold a notice until they are over, and do not count as a try', async () => {
    await ports.choices.put(amara.id, { places: 'both', quiet: { from: '09:30', to: '11:00' } })
    expect(await deliverCards(ports, onFailure)).toBe(0)
    expect(await deliverFeed(ports, onFailure)).toBe(0)
    expect(told()).toEqual({ cards: 0, lines: 0 })
    const due = '2026-11-23T11:00:00.000Z'
    expect(await outbox()).toMatchObject([
      { due, tries: 0 },
      { due, tries: 0 },
    ])

    ports.clock.goOn(60 * 60)
    await deliverCards(ports, onFailure)
    await deliverFeed(ports, onFailure)
    expect(told()).toEqual({ cards: 1, lines: 1 })
    expect([await outbox(), failures]).toEqual([[], []])
  })
})
