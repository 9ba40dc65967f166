import { concern } from '@ect/domain/testing/concerns.ts'
import { amara, lanternfield, tom } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { answerConcern } from './answerConcern.ts'
import { deliverConcernCards } from './deliverConcernCards.ts'
import { deliverConcernInstallations } from './deliverConcernInstallations.ts'
import { deliverConcernMail } from './deliverConcernMail.ts'
import { Parked } from './parked.ts'
import { Refusal } from './refusal.ts'
import { listParkedOfConcerns, replayParkedOfConcern } from './replayParked.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { blocked, notYet } from './testing/refusals.ts'

const KEY = { appropriateBodyId: lanternfield.id, concernId: concern().id }
const MINUTE = 60
const HOUR = 60 * MINUTE

let ports: MemoryPorts
let failures: { readonly id: string; readonly thrown: unknown }[]
beforeEach(async () => {
  ports = await memoryPorts()
  failures = []
  await ports.concerns.create(concern())
})

const onFailure = ({ id }: { readonly id: string }, thrown: unknown) =>
  void failures.push({ id, thrown })
const broken = () => Promise.reject(new TypeError('not understood'))
const noWrites = () => Promise.reject(new Refusal('store-unavailable'))

const cards = (fails?: () => Promise<never>) =>
  deliverConcernCards(
    { ...ports, ...(fails && { concernCards: { sendConcern: fails } }) },
    onFailure,
  )
const installations = (fails?: () => Promise<never>) =>
  deliverConcernInstallations(
    { ...ports, ...(fails && { installation: { installFor: fails } }) },
    onFailure,
  )
const mail = () => deliverConcernMail(ports, onFailure)
const waiting = async () => (await ports.concerns.get(KEY)).record.outbox.map(({ send }) => send)
const mailed = () =>
  ports.microsoft.sentConcernMails.map(({ notice, to }) => [notice, to.name] as const)

describe('a named contact who has not got the app', () => {
  test('gets it, quietly, and then the card', async () => {
    expect(await cards(notYet)).toBe(0)
    expect(await waiting()).toEqual(['card', 'installation'])
    expect(await installations()).toBe(1)
    expect(ports.microsoft.installedFor).toEqual([tom.id])
    ports.clock.goOn(10)
    expect(await cards()).toBe(1)
    expect(ports.microsoft.sentConcernCards).toMatchObject([{ to: { id: tom.id } }])
    expect([await waiting(), failures, mailed()]).toEqual([[], [], []])
  })

  test('and may not have it is told by one email', async () => {
    await cards(notYet)
    await installations(blocked)
    expect(await mail()).toBe(1)
    expect(mailed()).toEqual([['concernRaised', tom.name]])
    expect([await waiting(), failures]).toEqual([[], []])
  })

  test('and still cannot be reached an hour later is told by one email', async () => {
    for (let minute = 0; minute <= 70; minute += 1) {
      await cards(notYet)
      await installations()
      await mail()
      ports.clock.goOn(MINUTE)
    }
    expect(mailed()).toEqual([['concernRaised', tom.name]])
    expect([await waiting(), failures]).toEqual([[], []])
  })
})

describe('someone whom Teams refuses', () => {
  test('is told by one email, however often is looked, and the email knows nothing of the concern', async () => {
    for (let round = 0; round < 3; round += 1) {
      await cards(blocked)
      await mail()
      ports.clock.goOn(HOUR)
    }
    expect(mailed()).toEqual([['concernRaised', tom.name]])
    expect(JSON.stringify(ports.microsoft.sentConcernMails)).not.toMatch(/Amara|mentor|support/)
    expect([await waiting(), failures]).toEqual([[], []])
  })

  test('is told so of an answer too', async () => {
    await cards()
    const answer = { ...KEY, commandId: 'answer-1', text: 'I shall ring you.', closes: false }
    await answerConcern(ports, tom, answer)
    await cards(blocked)
    await mail()
    expect(mailed()).toEqual([['concernAnswered', amara.name]])
    expect(JSON.stringify(ports.microsoft.sentConcernMails)).not.toContain('ring you')
  })
})

describe('a card that fails', () => {
  test('waits until Microsoft is back, and is not lost within a day', async () => {
    ports.microsoft.goAway()
    for (let hour = 0; hour < 23; hour += 1) {
      await cards()
      ports.clock.goOn(HOUR)
    }
    ports.microsoft.comeBack()
    expect(await cards()).toBe(1)
  })

  test('is parked after eight tries, told once without saying for whom it is, and sent once it is put back', async () => {
    for (let hour = 0; hour < 48; hour += 1) {
      await cards(broken)
      ports.clock.goOn(HOUR)
    }
    expect(failures.filter(({ thrown }) => thrown instanceof Parked)).toHaveLength(1)
    expect(failures).toHaveLength(9)
    expect(new Set(failures.map(({ id }) => id))).toEqual(new Set([KEY.concernId]))
    expect(await cards()).toBe(0)
    expect(await listParkedOfConcerns(ports)).toMatchObject([{ key: KEY, parked: [{ tries: 8 }] }])
    await replayParkedOfConcern(ports, KEY)
    expect(await cards()).toBe(1)
    expect(await listParkedOfConcerns(ports)).toEqual([])
  })
})

test('a card that went while the store takes no writes is not sent again, and taken out later', async () => {
  const stuck = { ...ports, concerns: { ...ports.concerns, replace: noWrites } }
  for (let sweep = 0; sweep < 3; sweep += 1) await deliverConcernCards(stuck, onFailure)
  expect(ports.microsoft.sentConcernCards).toHaveLength(1)
  await cards()
  expect(ports.microsoft.sentConcernCards).toHaveLength(1)
  expect(await waiting()).toEqual([])
})

test('a concern in the night goes at once, whatever hours and channel someone has chosen', async () => {
  await ports.choices.put(tom.id, { places: 'feed', quiet: { from: '19:00', to: '07:00' } })
  ports.clock.goOn(15 * HOUR)
  expect(await cards()).toBe(1)
})
