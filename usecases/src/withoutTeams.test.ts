import { sharedReview } from '@ect/domain/testing/reports.ts'
import { amara } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { deliverInstallations } from './deliverInstallations.ts'
import { deliverMail } from './deliverMail.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { storedReport } from './testing/steps.ts'
import { blocked, notYet } from './testing/refusals.ts'

let ports: MemoryPorts
let failures: unknown[]
beforeEach(async () => {
  ports = await memoryPorts(sharedReview())
  ports.clock.goOn(60)
  failures = []
})

const onFailure = (_: unknown, thrown: unknown) => void failures.push(thrown)
const mailedTo = () => ports.microsoft.sentMails.map(({ to }) => to.name)
const waiting = async () => (await storedReport(ports)).outbox.map(({ send }) => send)

describe('someone who has blocked the app', () => {
  beforeEach(() => ports.reach.put(amara.id, {}))

  test('is told by one email, however often is looked', async () => {
    for (let round = 0; round < 3; round += 1) {
      await deliverCards({ ...ports, cards: { send: blocked, sendDigest: blocked } }, onFailure)
      await deliverFeed({ ...ports, feed: { notify: blocked, notifyOfDigest: blocked } }, onFailure)
      await deliverMail(ports, onFailure)
      ports.clock.goOn(3600)
    }
    expect(mailedTo()).toEqual([amara.name])
    expect(await waiting()).toEqual([])
    expect(failures).toEqual([])
  })

  test('gets the email later when the mailbox cannot be reached, and no second one', async () => {
    await deliverCards({ ...ports, cards: { send: blocked, sendDigest: blocked } }, onFailure)
    ports.microsoft.goAway()
    await deliverMail(ports, onFailure)
    ports.microsoft.comeBack()
    ports.clock.goOn(60)
    expect([await deliverMail(ports, onFailure), await deliverMail(ports, onFailure)]).toEqual([
      1, 0,
    ])
  })
})

describe('someone who has not got the app', () => {
  test('gets it, quietly; card and line then arrive by themselves', async () => {
    await sweep()
    expect(await waiting()).toEqual(['card', 'feed', 'installation'])
    expect(await deliverInstallations(ports, onFailure)).toBe(1)
    expect(ports.microsoft.installedFor).toEqual([amara.id])
    ports.clock.goOn(10)
    expect(await deliverCards(ports, onFailure)).toBe(1)
    expect(await deliverFeed(ports, onFailure)).toBe(1)
    expect([failures, mailedTo()]).toEqual([[], []])
  })

  test('and may not have it is told by one email', async () => {
    await sweep()
    await deliverInstallations({ ...ports, installation: { installFor: blocked } }, onFailure)
    await deliverMail(ports, onFailure)
    expect(mailedTo()).toEqual([amara.name])
    expect(await waiting()).toEqual([])
  })

  test('and still cannot be reached an hour later is told by one email', async () => {
    for (let minute = 0; minute <= 70; minute += 1) {
      await sweep()
      await deliverInstallations(ports, onFailure)
      await deliverMail(ports, onFailure)
      ports.clock.goOn(60)
    }
    expect(mailedTo()).toEqual([amara.name])
    expect(await waiting()).toEqual([])
    expect(failures).toEqual([])
  })

  test('is not given it a second time when the bot has heard of them meanwhile', async () => {
    await sweep()
    await ports.reach.put(amara.id, {})
    expect(await deliverInstallations(ports, onFailure)).toBe(1)
    expect(ports.microsoft.installedFor).toEqual([])
  })
})

async function sweep(): Promise<void> {
  await deliverCards({ ...ports, cards: { send: notYet, sendDigest: notYet } }, onFailure)
  await deliverFeed({ ...ports, feed: { notify: blocked, notifyOfDigest: blocked } }, onFailure)
}
