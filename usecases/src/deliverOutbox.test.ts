import { untouchedDraft } from '@ect/domain/draft.ts'
import { progressReview, sharedReview, signedReview } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { deliverFilings } from './deliverFilings.ts'
import { queryDays } from './queryDays.ts'
import { Refusal } from './refusal.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, theEct, theTutor } from './testing/people.ts'
import { ectSigns, storedReport, tutorSigns } from './testing/steps.ts'
import { outOfReach, withLostAnswers } from './testing/troubledReports.ts'
import { createSentHere } from './sentHere.ts'
import { shareReport } from './shareReport.ts'

let ports: MemoryPorts
let failures: string[]
beforeEach(async () => {
  ports = await memoryPorts(sharedReview())
  ports.clock.goOn(60)
  failures = []
})

const onFailure = ({ id }: { readonly id: string }) => void failures.push(id)
const feed = (changes: Partial<MemoryPorts> = {}) =>
  deliverFeed({ ...ports, ...changes }, onFailure)
const file = () => deliverFilings(ports, onFailure)
const sentIds = () => ports.microsoft.sentLines.map(({ id }) => id)

describe('what waits to be sent', () => {
  test('is sent once on each channel, without any outcome or comment', async () => {
    expect(await feed()).toBe(1)
    expect(await deliverCards(ports, onFailure)).toBe(1)
    expect(await feed()).toBe(0)
    expect(ports.microsoft.sentCards).toHaveLength(1)
    expect(ports.microsoft.sentLines).toEqual([
      {
        id: `share-1.reviewShared.feed.${amara.id}`,
        notice: 'reviewShared',
        to: await ports.people.get(amara.id),
        reportKey: { appropriateBodyId: 'lanternfield', reportId: 'amara-1' },
        reportTitle: 'term 1 progress review',
        ectName: 'Amara Whitcombe',
        schoolName: 'Stonebeck Academy',
        dueOn: '11 December 2026',
        isOverdue: false,
      },
    ])
    expect((await storedReport(ports)).outbox).toEqual([])
  })

  test('says by the day on which it goes whether it is due or was', async () => {
    ports.clock.goOn(30 * 24 * 3600)
    await feed()
    expect(ports.microsoft.sentLines).toMatchObject([
      { dueOn: '11 December 2026', isOverdue: true },
    ])
  })

  test('is not sent before its time', async () => {
    ports.clock.goOn(-120)
    expect(await feed()).toBe(0)
  })
})

describe('what fails', () => {
  beforeEach(async () => {
    ports.microsoft.goAway()
    await feed()
  })

  test('is told, stays, and is tried again further and further apart', async () => {
    expect(failures).toEqual([`share-1.reviewShared.feed.${amara.id}`])
    for (const [wait, tries] of [
      [5, 2],
      [10, 3],
      [20, 4],
    ] as const) {
      ports.clock.goOn(wait - 1)
      await feed()
      expect(failures).toHaveLength(tries - 1)
      ports.clock.goOn(1 + wait / 4)
      await feed()
      expect((await storedReport(ports)).outbox).toContainEqual(
        expect.objectContaining({ send: 'feed', tries }),
      )
    }
    expect(sentIds()).toEqual([])
  })

  test('lands once Microsoft 365 is back', async () => {
    ports.microsoft.comeBack()
    expect(await feed()).toBe(0)
    ports.clock.goOn(7)
    expect(await feed()).toBe(1)
    expect(sentIds()).toEqual([`share-1.reviewShared.feed.${amara.id}`])
  })

  test('does not hasten what failed when something else is to be sent of the same review', async () => {
    ports.microsoft.comeBack()
    await queryDays(ports, theEct, {
      ...AMARA_1,
      commandId: 'query-1',
      version: 1,
      text: 'Which days?',
    })
    expect(await feed()).toBe(1)
    expect(ports.microsoft.sentLines.map(({ notice }) => notice)).toEqual(['daysQueried'])
  })

  test('holds up nobody else', async () => {
    await ports.reports.create(sharedReview({ id: 'bilal-1' }))
    ports.microsoft.comeBack()
    expect(await feed()).toBe(1)
  })
})

describe('after a crash', () => {
  test('between sending and taking out, the same notice is sent again with the same id', async () => {
    const reports = outOfReach(ports.reports, 1)
    await feed({ reports: { ...ports.reports, ...reports } })
    expect(failures).toEqual(['amara-1'])
    expect(await feed({ sentHere: createSentHere() })).toBe(1)
    expect(new Set(sentIds()).size).toBe(1)
    expect(sentIds()).toHaveLength(2)
  })

  test('after taking out, it is not sent again', async () => {
    const reports = withLostAnswers(ports.reports, 1)
    await feed({ reports: { ...ports.reports, ...reports } })
    expect(await feed()).toBe(0)
    expect(sentIds()).toHaveLength(1)
  })
})

test('what someone does while a notice is being sent is kept', async () => {
  const draft = await draftOfMarcus()
  await ports.drafts.create(draft)
  const slowly: MemoryPorts['feed'] = {
    ...ports.feed,
    async notify(facts) {
      const { answers } = draft
      await shareReport(ports, theTutor, { ...AMARA_1, commandId: 'share-2', answers })
      await ports.feed.notify(facts)
    },
  }
  await feed({ feed: slowly })
  const { versions, outbox } = await storedReport(ports)
  expect(versions).toHaveLength(2)
  expect(outbox.filter(({ send }) => send === 'feed').map(({ id }) => id)).toEqual([
    `share-2.reviewShared.feed.${amara.id}`,
  ])
})

test.each([1, 250])('%d reports that cannot be read hold up nobody else', async (count) => {
  const broken = Array.from({ length: count }, (_, n) => `broken-${n}`)
  ports = await memoryPorts(...broken.map((id) => sharedReview({ id })), sharedReview())
  ports.clock.goOn(60)
  const reports: MemoryPorts['reports'] = {
    ...ports.reports,
    async get(key) {
      if (broken.includes(key.reportId)) throw new TypeError('not as it was stored')
      return ports.reports.get(key)
    },
  }
  expect(await feed({ reports })).toBe(1)
  expect(failures.toSorted()).toEqual(broken.toSorted())
})

describe('the signed copy', () => {
  beforeEach(async () => {
    ports = await memoryPorts(signedReview('ect', 'induction-tutor'))
    ports.clock.goOn(6 * 3600)
  })

  test("is filed once in the school's records site", async () => {
    expect([await file(), await file()]).toEqual([1, 0])
    expect([...ports.microsoft.files.keys()]).toEqual(['amara-1/amara-1-version-1.pdf'])
    const { filed, history } = await storedReport(ports)
    expect(filed).toMatchObject([{ version: 1, driveId: 'drive-1' }])
    expect(history.filter(({ event }) => event === 'filed')).toHaveLength(1)
  })

  test('is still one copy after a crash in between', async () => {
    const reports = { ...ports.reports, ...outOfReach(ports.reports, 1) }
    await deliverFilings({ ...ports, reports }, onFailure)
    await deliverFilings({ ...ports, sentHere: createSentHere() }, onFailure)
    expect(ports.microsoft.files.size).toBe(1)
    expect((await storedReport(ports)).filed).toHaveLength(1)
  })

  test('waits while SharePoint is away, and the rest goes on', async () => {
    ports.microsoft.goAway()
    expect(await file()).toBe(0)
    ports.microsoft.comeBack()
    expect(await feed()).toBe(1)
    ports.clock.goOn(7)
    expect(await file()).toBe(1)
  })

  test('goes with word to the ECT, the tutor and the headteacher', async () => {
    ports = await memoryPorts(sharedReview())
    for (const goesOn of [ectSigns, tutorSigns, file]) {
      ports.clock.goOn(3600)
      await feed()
      await goesOn(ports)
    }
    expect(ports.microsoft.sentLines.map(({ notice, to }) => [notice, to.name])).toEqual([
      ['reviewShared', amara.name],
      ['signatureNeeded', marcus.name],
      ['reviewSubmitted', helen.name],
    ])
  })
})

test('of a report that nobody shared nothing is sent', async () => {
  ports = await memoryPorts(progressReview())
  expect(await feed()).toBe(0)
})

async function draftOfMarcus() {
  const { versions } = await storedReport(ports)
  return untouchedDraft({
    reportId: 'amara-1',
    appropriateBodyId: 'lanternfield',
    personId: theTutor.id,
    answers: versions[0]?.answers ?? {},
    savedAt: ports.clock.now(),
  })
}

const unwritable = () => ({
  ...ports.reports,
  replace: () => Promise.reject(new Refusal('store-unavailable')),
})

describe('while the store takes no writes', () => {
  test('everyone is told once, and what was sent is taken out when it does again', async () => {
    for (let sweep = 0; sweep < 20; sweep += 1) await feed({ reports: unwritable() })
    expect(sentIds()).toHaveLength(1)
    expect(await feed()).toBe(1)
    expect(sentIds()).toHaveLength(1)
    expect((await storedReport(ports)).outbox.map(({ send }) => send)).toEqual(['card'])
  })

  test('a signed copy is filed once, and its filing stands in the history once', async () => {
    ports = await memoryPorts(signedReview('ect', 'induction-tutor'))
    ports.clock.goOn(6 * 3600)
    const reports = { ...ports.reports, ...withLostAnswers(ports.reports, 1) }
    for (let sweep = 0; sweep < 5; sweep += 1) {
      await deliverFilings({ ...ports, reports: { ...reports, ...unwritable() } }, onFailure)
      await deliverFilings({ ...ports, reports }, onFailure)
    }
    const { history, filed } = await storedReport(ports)
    expect(history.filter(({ event }) => event === 'filed')).toHaveLength(1)
    expect(filed).toHaveLength(1)
  })
})
