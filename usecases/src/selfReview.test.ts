import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { signedContent } from '@ect/domain/report/signedContent.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { SELF_REVIEW_FORM } from '@ect/domain/selfReview/selfReviewForm.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { lanternfield, marcus, noor } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { getHome } from './getHome.ts'
import { listEarlierSelfReviewTexts } from './listEarlierSelfReviewTexts.ts'
import { openReport } from './openReport.ts'
import { openSelfReview } from './openSelfReview.ts'
import type { Caller } from './ports/people.ts'
import { readSelfReview } from './readSelfReview.ts'
import { saveSelfReview } from './saveSelfReview.ts'
import { shareReport } from './shareReport.ts'
import { shareSelfReview } from './shareSelfReview.ts'
import { takeBackSelfReview } from './takeBackSelfReview.ts'
import { whileLogIsAway } from './testing/memoryAccessLog.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, EVERYONE, theEct, theHead, theTutor } from './testing/people.ts'

const PROUD = { proud: 'Year 8 asked for more poems.' }
const theMentor: Caller = noor
let ports: MemoryPorts

beforeEach(() => withReport(progressReview()))

async function withReport(report: Report): Promise<void> {
  ports = await memoryPorts(report)
  await ports.inductions.create(inductionRecord())
}

const opened = () => openSelfReview(ports, theEct, AMARA_1)
const read = (caller: Caller) => readSelfReview(ports, caller, AMARA_1)
const takeBack = () => takeBackSelfReview(ports, theEct, { ...AMARA_1, commandId: 'back-1' })
const offers = async () =>
  (await getHome(ports, theEct)).selfReviews.map(({ head }) => head.reportId)
const stored = async () => (await ports.reports.get(AMARA_1)).record

async function write(now: string, was: string | null = null): Promise<void> {
  const changes = [{ question: 'proud', was, now }]
  await saveSelfReview(ports, theEct, { ...AMARA_1, changes, device: 'desk' })
}

async function share(commandId: string, withMentor = false, answers = PROUD) {
  return shareSelfReview(ports, theEct, { ...AMARA_1, commandId, answers, withMentor })
}

async function offered(offersSelfReview: boolean): Promise<void> {
  const settings = [{ ...DEFAULT_SETTINGS, offersSelfReview }]
  await ports.appropriateBodies.put({ ...lanternfield, settings })
}

describe('what an ECT writes for themselves', () => {
  test('is saved as typed, apart from what they write in the report, and nobody else’s', async () => {
    await write(PROUD.proud)
    expect((await opened()).draft).toMatchObject({ answers: PROUD })
    expect((await openReport(ports, theEct, AMARA_1)).draft).toBeUndefined()
    for (const [, caller] of EVERYONE.filter(([, { id }]) => id !== theEct.id)) {
      const asked = openSelfReview(ports, caller, AMARA_1)
      await expect(asked).rejects.toMatchObject({ name: 'Refusal' })
      await expect(read(caller)).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  test('can be given back when it was written over, and is never overwritten by another device', async () => {
    await write('Year 8 asked for more poems, and two of them wrote one.')
    await write('Poems.', 'Year 8 asked for more poems, and two of them wrote one.')
    expect(await listEarlierSelfReviewTexts(ports, theEct, AMARA_1)).toMatchObject([
      { answer: 'Year 8 asked for more poems, and two of them wrote one.' },
    ])
    await expect(write('Something else.')).rejects.toMatchObject({ code: 'draft-changed' })
  })

  test('asks by every Standard, and no answer is longer than it may be', async () => {
    expect(SELF_REVIEW_FORM.sections.map(({ title }) => title)).toHaveLength(10)
    await expect(write('x'.repeat(1001))).rejects.toMatchObject({ code: 'answer-not-valid' })
  })
})

describe('sharing it', () => {
  beforeEach(() => write(PROUD.proud))

  test('gives it to the tutor, who is told that it is there, and to no other', async () => {
    await share('share-1')
    expect((await read(theTutor)).version).toMatchObject({ number: 1, answers: PROUD })
    for (const caller of [theMentor, theHead, aReviewer]) {
      await expect(read(caller)).rejects.toMatchObject({ code: 'not-found' })
    }
    const { outbox, history } = await stored()
    expect(outbox).toMatchObject([{ send: 'feed', notice: 'selfReviewShared', to: marcus.id }])
    expect(JSON.stringify([outbox, history])).not.toContain(PROUD.proud)
  })

  test('with the mentor too, when the ECT says so, who reads it and nothing of the report', async () => {
    await share('share-1', true)
    expect((await read(theMentor)).version.answers).toEqual(PROUD)
    await expect(openReport(ports, theMentor, AMARA_1)).rejects.toMatchObject({ code: 'not-found' })
    const { lines } = await ports.accessLog.ofReport(
      { ...AMARA_1, inductionId: 'amara' },
      { limit: 9 },
    )
    expect(lines).toMatchObject([{ role: 'mentor', place: 'self-review', version: 1 }])
  })

  test('goes on as private writing until it is shared again, as the next version', async () => {
    await share('share-1')
    await write('Year 8 wrote poems.', PROUD.proud)
    expect((await read(theTutor)).version.answers).toEqual(PROUD)
    await share('share-2', false, { proud: 'Year 8 wrote poems.' })
    expect((await read(theTutor)).version).toMatchObject({
      number: 2,
      answers: { proud: 'Year 8 wrote poems.' },
    })
  })

  test('once sent twice is one version, and nothing that the ECT did not see is shared', async () => {
    await share('share-1')
    await share('share-1')
    expect((await stored()).selfReviews).toHaveLength(1)
    const unseen = share('share-2', false, { proud: 'As it was before.' })
    await expect(unseen).rejects.toMatchObject({ code: 'draft-changed' })
  })

  test('of nothing but spaces is asked about first', async () => {
    await write('   ', PROUD.proud)
    const nothing = share('share-1', false, { proud: '   ' })
    await expect(nothing).rejects.toMatchObject({ code: 'answers-incomplete' })
  })

  test('ten times over keeps the last three texts, and all the days', async () => {
    for (let n = 1; n <= 10; n += 1) await share(`share-${n}`)
    const { selfReviews = [] } = await stored()
    expect(selfReviews.map(({ answers }) => answers !== undefined)).toEqual([
      ...Array.from({ length: 7 }, () => false),
      ...Array.from({ length: 3 }, () => true),
    ])
  })

  test('does not give it to a tutor who follows', async () => {
    await share('share-1')
    const { record, version } = await ports.reports.get(AMARA_1)
    const people = { ...record.people, inductionTutor: noor }
    await ports.reports.replace({ ...record, people }, version)
    await expect(read(noor)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('reading it', () => {
  beforeEach(async () => {
    await write(PROUD.proud)
    await share('share-1')
  })

  test('leaves a line in the log and tells the ECT when it was read first', async () => {
    await read(theTutor)
    ports.clock.goOn(3600)
    await read(theTutor)
    expect((await stored()).selfReviews).toMatchObject([
      { reads: [{ by: { name: 'Marcus Ellery' }, at: '2026-11-23T10:00:00.000Z' }] },
    ])
    const { lines } = await ports.accessLog.ofInduction(
      { appropriateBodyId: 'lanternfield', inductionId: 'amara' },
      { limit: 9 },
    )
    expect(lines.map(({ place, who }) => `${who.name}: ${place}`)).toEqual([
      'Marcus Ellery: self-review',
      'Marcus Ellery: self-review',
    ])
  })

  test('is not possible while the log cannot be written', async () => {
    const away = whileLogIsAway(ports)
    const reading = readSelfReview(away, theTutor, AMARA_1)
    await expect(reading).rejects.toMatchObject({ code: 'store-unavailable' })
  })

  test('the tutor’s report says that it is there, and leaves reading it to them', async () => {
    const { selfReview } = await openReport(ports, theTutor, AMARA_1)
    expect(selfReview).toEqual({ number: 1, sharedAt: '2026-11-23T10:00:00.000Z' })
    expect((await opened()).mayDo).toContain('takeBackSelfReview')
  })

  test('two readers at the same moment are both known', async () => {
    await share('share-2', true)
    await Promise.all([read(theTutor), read(theMentor)])
    const reads = (await stored()).selfReviews?.at(-1)?.reads.map(({ by }) => by.name)
    expect(reads?.toSorted()).toEqual(['Marcus Ellery', 'Noor Haddad'])
  })
})

describe('taking it back', () => {
  beforeEach(async () => {
    await write(PROUD.proud)
    await share('share-1')
  })

  test('as long as nobody has read it: then nobody can, and what was written stays', async () => {
    await takeBack()
    await expect(read(theTutor)).rejects.toMatchObject({
      code: 'not-now',
      message: 'Amara Whitcombe has taken it back.',
    })
    expect(JSON.stringify((await stored()).selfReviews)).not.toContain(PROUD.proud)
    expect((await stored()).outbox).toEqual([])
    expect((await opened()).draft.answers).toEqual(PROUD)
  })

  test('is over once it was read', async () => {
    await read(theTutor)
    await expect(takeBack()).rejects.toMatchObject({ code: 'not-now' })
    expect((await opened()).mayDo).not.toContain('takeBackSelfReview')
  })
})

test('a self-review is no part of what anyone signs', async () => {
  await write(PROUD.proud)
  await share('share-1')
  await ports.drafts.create({
    ...AMARA_1,
    personId: theTutor.id,
    answers: completeAnswers(),
    savedAt: '2026-11-23T09:00:00.000Z',
    typedOn: {},
    earlier: [],
  })
  await shareReport(ports, theTutor, {
    ...AMARA_1,
    commandId: 'report-1',
    answers: completeAnswers(),
  })
  const report = await stored()
  const [version] = report.versions
  if (!version) throw new RangeError('nothing was shared')
  expect(JSON.stringify(signedContent(report, version))).not.toContain(PROUD.proud)
})

describe('where the appropriate body decides', () => {
  test('it is offered on Home from the day on which a review opens until it is shared', async () => {
    expect(await offers()).toEqual(['amara-1'])
    expect((await getHome(ports, theTutor)).selfReviews).toEqual([])
    await withReport(progressReview({ state: 'with-ect' }))
    expect(await offers()).toEqual([])
    const { period } = progressReview()
    await withReport(progressReview({ period: { ...period, opensOn: '2026-12-01' } }))
    expect(await offers()).toEqual([])
  })

  test('turned off, nothing is offered or taken, and what was written can still be read', async () => {
    await write(PROUD.proud)
    await offered(false)
    expect(await offers()).toEqual([])
    await expect(write('More.', PROUD.proud)).rejects.toMatchObject({ code: 'not-now' })
    await expect(share('share-1')).rejects.toMatchObject({ code: 'not-now' })
    const { draft, mayDo } = await opened()
    expect(draft.answers).toEqual(PROUD)
    expect(mayDo).not.toContain('saveSelfReview')
  })
})
