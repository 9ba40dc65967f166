import type { PersonNamed } from '@ect/domain/people.ts'
import { concern as concernOfAmara } from '@ect/domain/testing/concerns.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import {
  amara,
  helen,
  lanternfield,
  marcus,
  noor,
  priti,
  ruth,
  tom,
} from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { answerConcern } from './answerConcern.ts'
import { deliverConcernCards } from './deliverConcernCards.ts'
import { listConcerns } from './listConcerns.ts'
import { openConcern } from './openConcern.ts'
import type { ConcernNoticeFacts } from './ports/concerns.ts'
import { raiseConcern } from './raiseConcern.ts'
import { Refusal } from './refusal.ts'
import { memoryPorts } from './testing/memoryPorts.ts'

const WRITTEN = 'My mentor time is given to cover, week after week.'
const RAISE = {
  appropriateBodyId: lanternfield.id,
  inductionId: 'amara',
  commandId: 'c0000000-0000-4000-8000-000000000001',
  about: 'support',
  text: WRITTEN,
} as const
const KEY = { appropriateBodyId: lanternfield.id, concernId: RAISE.commandId }
const ANSWER = { ...KEY, commandId: 'answer-1', text: 'I shall ring you tomorrow.', closes: false }
const answered = { by: tom, at: '2026-11-23T10:00:00.000Z', text: ANSWER.text } as const

let ports: Awaited<ReturnType<typeof memoryPorts>>

beforeEach(async () => {
  ports = await memoryPorts()
  await ports.inductions.create(inductionRecord())
})

const raise = (
  who: PersonNamed = amara,
  changes: Partial<Parameters<typeof raiseConcern>[2]> = {},
) => raiseConcern(ports, who, { ...RAISE, ...changes })
const others = [marcus, helen, priti, ruth, noor]

describe('a concern that an ECT raises', () => {
  test('is kept once, however often it is sent', async () => {
    const [first, ...again] = await Promise.all([raise(), raise(), raise()])
    expect(again).toEqual([first, first])
    expect((await listConcerns(ports, amara)).raised).toHaveLength(1)
  })

  test('with an id that was used for something else is refused', async () => {
    await raise()
    await expect(raise(amara, { about: 'other' })).rejects.toEqual(new Refusal('command-reused'))
  })

  test.each([marcus, helen, priti])('is not raised in their name by $name', async (who) => {
    await expect(raise(who)).rejects.toEqual(new Refusal('not-your-part'))
  })

  test.each([tom, noor])('is not raised by $name, who has no part in it', async (who) => {
    await expect(raise(who)).rejects.toEqual(new Refusal('not-found'))
  })

  test('is refused, with where to turn, while the body has no named contact', async () => {
    const members = lanternfield.members.filter(({ part }) => part !== 'named-contact')
    await ports.appropriateBodies.put({ ...lanternfield, members })
    await expect(raise()).rejects.toEqual(new Refusal('no-named-contact'))
  })
})

describe('who reads a concern', () => {
  beforeEach(async () => void (await raise()))

  test('the ECT and the named contact', async () => {
    for (const who of [amara, tom]) {
      expect((await openConcern(ports, who, KEY)).concern.text).toBe(WRITTEN)
    }
  })

  test.each(others)('never $name', async (who) => {
    await expect(openConcern(ports, who, KEY)).rejects.toEqual(new Refusal('not-found'))
    const { raised, received } = await listConcerns(ports, who)
    expect([raised, received]).toEqual([[], []])
    await expect(answerConcern(ports, who, ANSWER)).rejects.toEqual(new Refusal('not-found'))
  })

  test('the ECT sees that it arrived, then who read it and when, once', async () => {
    expect((await listConcerns(ports, amara)).raised).toMatchObject([{ standing: 'arrived' }])
    await openConcern(ports, tom, KEY)
    const first = { by: { id: tom.id, name: tom.name }, at: ports.clock.now() }
    ports.clock.goOn(2 * 24 * 60 * 60)
    await openConcern(ports, tom, KEY)
    await openConcern(ports, amara, KEY)
    expect((await openConcern(ports, amara, KEY)).concern.reads).toEqual([first])
    expect((await listConcerns(ports, amara)).raised).toMatchObject([
      { standing: 'read', firstRead: first },
    ])
  })

  test('nobody reads it while it cannot be recorded that they do', async () => {
    const concerns = {
      ...ports.concerns,
      replace: () => Promise.reject(new Refusal('store-unavailable')),
    }
    await expect(openConcern({ ...ports, concerns }, tom, KEY)).rejects.toEqual(
      new Refusal('store-unavailable'),
    )
  })
})

describe('the answer of the named contact', () => {
  beforeEach(async () => void (await raise()))

  test('comes once, however often it is sent, and the ECT reads it', async () => {
    await Promise.all([answerConcern(ports, tom, ANSWER), answerConcern(ports, tom, ANSWER)])
    const { concern } = await openConcern(ports, amara, KEY)
    expect(concern.answers).toMatchObject([{ text: ANSWER.text, by: { name: tom.name } }])
    expect((await listConcerns(ports, amara)).raised).toMatchObject([{ standing: 'answered' }])
  })

  test('is not the ECT’s to give, and something has to be said or closed', async () => {
    await expect(answerConcern(ports, amara, ANSWER)).rejects.toEqual(new Refusal('not-your-part'))
    const { text: _, ...nothing } = ANSWER
    await expect(answerConcern(ports, tom, nothing)).rejects.toEqual(
      new Refusal('request-malformed'),
    )
  })

  test('closes it, and a closed concern takes no other', async () => {
    await answerConcern(ports, tom, { ...ANSWER, closes: true })
    expect((await listConcerns(ports, tom)).received).toMatchObject([{ standing: 'closed' }])
    await expect(
      answerConcern(ports, tom, { ...ANSWER, commandId: 'answer-2' }),
    ).rejects.toMatchObject({ code: 'not-now' })
  })
})

describe('what stands on Home', () => {
  test('of the ECT: an answer, until they have read it, and each one after that', async () => {
    await raise()
    await openConcern(ports, tom, KEY)
    expect(await hasNews()).toEqual([false])
    await answerConcern(ports, tom, ANSWER)
    await openConcern(ports, tom, KEY)
    expect(await hasNews()).toEqual([true])
    await openConcern(ports, amara, KEY)
    expect(await hasNews()).toEqual([false])
    const { text: _, ...close } = { ...ANSWER, commandId: 'close-1', closes: true }
    await answerConcern(ports, tom, close)
    expect(await hasNews()).toEqual([true])
  })

  test('of the named contact: every concern that has no answer yet, before all others', async () => {
    for (let n = 0; n < 230; n += 1) {
      const own = concernOfAmara({ id: `open-${n}` })
      await ports.concerns.create({ ...own, answers: n === 0 ? [] : [answered] })
    }
    const { received } = await listConcerns(ports, tom)
    expect(received).toHaveLength(230)
    expect(received[0]).toMatchObject({ concernId: 'open-0', standing: 'arrived' })
  })
})

describe('what is told of a concern', () => {
  test('goes to the named contact and back to the ECT, once each, without what was written', async () => {
    await raise()
    expect(await toldNow()).toMatchObject([{ notice: 'concernRaised', to: { id: tom.id } }])
    expect(await toldNow()).toEqual([])
    await answerConcern(ports, tom, ANSWER)
    const told = await toldNow()
    expect(told).toMatchObject([{ notice: 'concernAnswered', to: { id: amara.id } }])
    expect(JSON.stringify(told)).not.toMatch(/mentor time|ring you|support/)
  })
})

async function hasNews(): Promise<readonly boolean[]> {
  const { raised } = await listConcerns(ports, amara)
  return raised.map((head) => head.hasNews)
}

async function toldNow(): Promise<readonly ConcernNoticeFacts[]> {
  const before = ports.microsoft.sentConcernCards.length
  await deliverConcernCards(ports, (_, thrown) => {
    throw thrown
  })
  return ports.microsoft.sentConcernCards.slice(before)
}
