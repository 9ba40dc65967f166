import { concern } from '@ect/domain/testing/concerns.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { amara, tom } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverConcernCards } from './deliverConcernCards.ts'
import { createPace } from './pace.ts'
import { pacedCards, pacedConcernCards } from './pacedCards.ts'
import type { NoticeFacts } from './ports/notices.ts'
import { memoryPorts } from './testing/memoryPorts.ts'

/** Real time that passes only while someone waits. */
function stillTime() {
  let milliseconds = 0
  return {
    now: () => milliseconds,
    pause: async (wait: number) => void (milliseconds += wait),
  }
}

const arrive = async ({ to }: Pick<NoticeFacts, 'to'>) => expect(to.id).toBe(amara.id)

test('cards for one person go no faster than a chat takes them, and what is too many waits in the outbox without a fault', async () => {
  const ports = await memoryPorts()
  const time = stillTime()
  const cards = pacedCards({ send: arrive, sendDigest: arrive }, createPace(), time)
  const failures: unknown[] = []
  const sweep = () => deliverCards({ ...ports, cards }, (_, thrown) => failures.push(thrown))
  let sent = 0
  for (let n = 0; n < 80; n += 1) {
    const { outbox, ...shared } = sharedReview({ id: `report-${n}` })
    await ports.reports.create({
      ...shared,
      outbox: outbox.map((one) => ({ ...one, id: `${n}.${one.id}`, due: ports.clock.now() })),
    })
    sent += await sweep()
  }
  expect(sent).toBe(60)
  expect(time.now()).toBeGreaterThan(13_000)
  await time.pause(30_000)
  ports.clock.goOn(120)
  expect(await sweep()).toBe(20)
  expect(failures).toEqual([])
})

test('cards of concerns and of reports keep one pace: Teams counts what comes into a chat', async () => {
  const ports = await memoryPorts()
  for (let n = 0; n < 7; n += 1) {
    const raised = concern({ id: `concern-${n}` })
    const outbox = raised.outbox.map((one) => ({ ...one, id: `${n}.${one.id}` }))
    await ports.concerns.create({ ...raised, outbox })
  }
  const [card] = sharedReview().outbox
  if (!card || !('notice' in card)) throw new Error('There is no card.')
  const forTom = { ...card, to: tom.id, due: ports.clock.now() }
  const toTom = sharedReview({ outbox: [forTom] })
  await ports.reports.create({ ...toTom, people: { ...toTom.people, ect: tom } })
  const [time, pace] = [stillTime(), createPace()]
  const paced = {
    concernCards: pacedConcernCards(ports.concernCards, pace, time),
    cards: pacedCards(ports.cards, pace, time),
  }
  expect(await deliverConcernCards({ ...ports, ...paced }, noFailure)).toBe(7)
  expect(time.now()).toBe(0)
  expect(await deliverCards({ ...ports, ...paced }, noFailure)).toBe(1)
  expect(time.now()).toBeGreaterThan(0)
})

function noFailure(_: unknown, thrown: unknown): never {
  throw thrown
}
