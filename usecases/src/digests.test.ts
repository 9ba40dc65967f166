import { addDays, type Instant } from '@ect/domain/calendar.ts'
import { noticeTo } from '@ect/domain/report/outgoing.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { deliverMail } from './deliverMail.ts'
import type { Digest } from './ports/notices.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { away, blocked } from './testing/refusals.ts'

/** An evening, and Marcus has a review to write for each of ten ECTs. */
const EVENING: Instant = '2026-11-23T20:00:00.000Z'
const ROOMY = { places: 'both', quiet: 'none' } as const

let ports: MemoryPorts
let failures: unknown[]
beforeEach(async () => {
  ports = await memoryPorts()
  failures = []
  await ports.reach.put(marcus.id, {})
})

const onFailure = (_: unknown, thrown: unknown) => void failures.push(thrown)
const cards = (changes: Partial<MemoryPorts['cards']> = {}) =>
  deliverCards({ ...ports, cards: { ...ports.cards, ...changes } }, onFailure)
const sent = () =>
  ports.microsoft.digests.map(({ send, digest }) => [
    send,
    digest.to.name,
    digest.notices.map(({ reportKey }) => reportKey.reportId),
  ])

async function tell(who: typeof marcus, ...reportIds: readonly string[]): Promise<void> {
  for (const [n, id] of reportIds.entries()) {
    const about = { id: `due-${id}`, version: 0, due: EVENING }
    const notice = who === marcus ? 'reviewDue' : 'reviewSubmitted'
    const review = progressReview({ id, outbox: noticeTo(who.id, notice, about) })
    const dueOn = addDays('2026-12-20', -n)
    await ports.reports.create({ ...review, period: { ...review.period, dueOn } })
  }
}

async function waiting(): Promise<number> {
  const keys = await ports.reports.withOutgoing('card', '2027-01-01T00:00:00.000Z', 999)
  return keys.length
}

describe('ten reviews that open on one day', () => {
  const TEN = Array.from({ length: 10 }, (_, n) => `review-${n}`)
  beforeEach(() => tell(marcus, ...TEN))

  test('are one card and one line in the morning, soonest due first', async () => {
    ports.clock.goOn(10 * 3600)
    expect(await cards()).toBe(0)
    ports.clock.goOn(11 * 3600)
    expect([await cards(), await deliverFeed(ports, onFailure)]).toEqual([10, 10])
    expect(sent()).toEqual([
      ['card', marcus.name, TEN.toReversed()],
      ['feed', marcus.name, TEN.toReversed()],
    ])
    expect(ports.microsoft.sentCards).toEqual([])
    expect([await waiting(), await cards(), failures]).toEqual([0, 0, []])
  })

  test('are one email for someone whom Teams refuses', async () => {
    ports.clock.goOn(24 * 3600)
    await cards({ send: blocked, sendDigest: blocked })
    expect(await deliverMail(ports, onFailure)).toBe(10)
    expect(sent()).toEqual([['mail', marcus.name, TEN.toReversed()]])
    expect([await waiting(), failures]).toEqual([0, []])
  })

  test('come together after an outage too', async () => {
    ports.clock.goOn(24 * 3600)
    ports.microsoft.goAway()
    for (let minute = 0; minute < 30; minute += 1) {
      await cards()
      ports.clock.goOn(60)
    }
    ports.microsoft.comeBack()
    ports.clock.goOn(600)
    expect(await cards()).toBe(10)
    expect(sent()).toHaveLength(1)
  })

  test('of which one makes the card fail: from then on each goes by itself, and that one alone is parked', async () => {
    ports.clock.goOn(24 * 3600)
    const poison = 'review-3'
    const sendDigest = async ({ notices }: Digest) => {
      if (notices.some(({ reportKey }) => reportKey.reportId === poison)) throw new TypeError('no')
    }
    const send: MemoryPorts['cards']['send'] = async (facts, report) => {
      if (report.id === poison) throw new TypeError('no')
      await ports.cards.send(facts, report)
    }
    for (let hour = 0; hour < 24; hour += 1) {
      await cards({ send, sendDigest })
      ports.clock.goOn(3600)
    }
    expect(ports.microsoft.sentCards).toHaveLength(9)
    const parked = await ports.reports.withParked(9)
    expect(parked.map(({ reportId }) => reportId)).toEqual([poison])
  })
})

test('who is told of two things gets two cards', async () => {
  await ports.choices.put(marcus.id, ROOMY)
  await tell(marcus, 'one', 'other')
  ports.clock.goOn(10 * 3600)
  expect(await cards()).toBe(2)
  expect(ports.microsoft.sentCards).toHaveLength(2)
  expect(sent()).toEqual([])
})

test('a digest of one person holds nobody else up when it cannot be sent', async () => {
  await ports.choices.put(marcus.id, ROOMY)
  await ports.choices.put(helen.id, ROOMY)
  await tell(marcus, 'a', 'b', 'c')
  await tell(helen, 'd', 'e', 'f', 'g')
  ports.clock.goOn(10 * 3600)
  const sendDigest = async (digest: Digest) => {
    if (digest.to.id === marcus.id) await away()
    await ports.cards.sendDigest(digest)
  }
  expect(await cards({ sendDigest })).toBe(4)
  expect([sent().length, await waiting()]).toEqual([1, 3])
})

test('what one report has for two people goes to each as it is for them', async () => {
  await ports.choices.put(marcus.id, ROOMY)
  await tell(marcus, 'a', 'b', 'c')
  const stored = await ports.reports.get({ appropriateBodyId: 'lanternfield', reportId: 'a' })
  const about = { id: 'another', version: 0, due: EVENING } as const
  const outbox = [...stored.record.outbox, ...noticeTo(helen.id, 'reviewSubmitted', about)]
  await ports.reports.replace({ ...stored.record, outbox }, stored.version)
  ports.clock.goOn(10 * 3600)
  expect(await cards()).toBe(4)
  expect(sent()).toEqual([['card', marcus.name, ['c', 'b', 'a']]])
  expect(ports.microsoft.sentCards.map(({ to }) => to.name)).toEqual([helen.name])
})

test('reports of two appropriate bodies that go by one id are each in it', async () => {
  await ports.choices.put(marcus.id, ROOMY)
  await tell(marcus, 'one', 'two')
  const about = { id: 'due-elsewhere', version: 0, due: EVENING }
  const outbox = noticeTo(marcus.id, 'reviewDue', about)
  await ports.reports.create(progressReview({ id: 'one', appropriateBodyId: 'elsewhere', outbox }))
  ports.clock.goOn(24 * 3600)
  expect(await cards()).toBe(3)
  expect(sent()).toEqual([['card', marcus.name, ['one', 'two', 'one']]])
})
