import { personId } from '@ect/domain/people.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { amara } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverFeed } from './deliverFeed.ts'
import { Parked } from './parked.ts'
import type { NoticeFacts } from './ports/notices.ts'
import { Refusal } from './refusal.ts'
import { listParked, replayParked } from './replayParked.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'

const HOUR = 3600

let ports: MemoryPorts
let told: unknown[]
beforeEach(async () => {
  ports = await memoryPorts()
  told = []
})

describe('one notice in a thousand that always fails', () => {
  const POISON = 'report-500'

  beforeEach(async () => {
    const someone = await ports.people.get(amara.id)
    for (let n = 0; n < 1000; n += 1) {
      const id = personId('tenant', `person-${n}`)
      if (someone) await ports.people.put({ ...someone, id })
      await ports.reports.create(reviewWithOneLine(`report-${n}`, id))
    }
  })

  test('holds none of the others up, is parked after eight tries with one alert, and leaves once it is put back', async () => {
    let isPoison = true
    const notify = async (facts: NoticeFacts) => {
      if (isPoison && facts.reportKey.reportId === POISON) throw new TypeError('not understood')
      await ports.feed.notify(facts)
    }
    for (let sweep = 0; sweep < 12; sweep += 1) await feed(notify)
    expect(ports.microsoft.sentLines).toHaveLength(999)

    for (let hour = 0; hour < 24 * 60; hour += 1) {
      ports.clock.goOn(HOUR)
      await feed(notify)
    }
    expect(told).toHaveLength(9)
    expect(told.filter((thrown) => thrown instanceof Parked)).toHaveLength(1)
    expect(await listParked(ports)).toMatchObject([
      { key: { reportId: POISON }, parked: [{ send: 'feed', tries: 8 }] },
    ])

    isPoison = false
    expect(await feed(notify)).toBe(0)
    await replayParked(ports, { appropriateBodyId: 'lanternfield', reportId: POISON })
    expect(await feed(notify)).toBe(1)
    expect(ports.microsoft.sentLines).toHaveLength(1000)
    expect(await listParked(ports)).toEqual([])
  })
})

describe('when Microsoft says how long to wait', () => {
  test.each([0, 30, 200, 7200])('it is not tried before %d seconds have gone', async (seconds) => {
    await ports.reports.create(reviewWithOneLine('amara-1'))
    let asked = 0
    const notify = async () => {
      asked += 1
      throw new Refusal('microsoft-unavailable', { retryAfterSeconds: seconds })
    }
    await feed(notify)
    ports.clock.goOn(Math.max(seconds - 1, 0))
    await feed(notify)
    expect(asked).toBe(1)
    ports.clock.goOn(40)
    await feed(notify)
    expect(asked).toBe(2)
  })
})

test('someone whom the bot cannot reach yet is no failure, however long it takes', async () => {
  await ports.reports.create(reviewWithOneLine('amara-1'))
  for (let minute = 0; minute < 50; minute += 1) {
    await feed(notYet)
    ports.clock.goOn(60)
  }
  expect(told).toEqual([])
  expect(await listParked(ports)).toEqual([])
  ports.clock.goOn(600)
  expect(await feed((facts) => ports.feed.notify(facts))).toBe(1)
})

async function notYet(): Promise<void> {
  throw new Refusal('microsoft-unavailable', { reason: 'not-yet' })
}

function feed(notify: MemoryPorts['feed']['notify']): Promise<number> {
  return deliverFeed({ ...ports, feed: { ...ports.feed, notify } }, (_, thrown) =>
    told.push(thrown),
  )
}

function reviewWithOneLine(id: string, to = amara.id) {
  const shared = sharedReview({ id })
  return {
    ...shared,
    people: { ...shared.people, ect: { ...amara, id: to } },
    outbox: shared.outbox
      .filter(({ send }) => send === 'feed')
      .map((line) => ({
        ...line,
        to,
        id: `${id}.${line.id}`,
        due: ports.clock.now(),
      })),
  }
}
