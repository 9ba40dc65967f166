import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { marcus, noor, otis } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { getHome } from './getHome.ts'
import { openInduction } from './openInduction.ts'
import { openReport } from './openReport.ts'
import { planInduction } from './planInduction.ts'
import { Refusal } from './refusal.ts'
import { reopenReport } from './reopenReport.ts'
import { returnReport } from './returnReport.ts'
import { reviewReport } from './reviewReport.ts'
import { saveDraft } from './saveDraft.ts'
import { scheduleMeeting } from './scheduleMeeting.ts'
import { shareReport } from './shareReport.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { names } from './testing/naming.ts'
import { AMARA, AMARA_1, aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import {
  asShownTo,
  changesBetween,
  ectSigns,
  storedReport,
  submitted,
  tutorSaves,
  tutorShares,
} from './testing/steps.ts'
import { verifyReport } from './verifyReport.ts'

const GONE = new Refusal('not-found')
const TYPED = { onTrackReasons: 'Amara plans well (TS4).' }

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts()
  await ports.inductions.create(inductionRecord())
  await planInduction(ports, AMARA)
})

describe('another induction tutor', () => {
  test('has what the tutor before had from the next request on, and the one before nothing', async () => {
    await openReport(ports, theTutor, AMARA_1)
    await names(ports, otis)
    await expect(openReport(ports, theTutor, AMARA_1)).rejects.toThrow(GONE)
    await expect(openInduction(ports, theTutor, AMARA)).rejects.toThrow(GONE)
    await expect(saveDraft(ports, theTutor, { ...AMARA_1, changes: [] })).rejects.toThrow(GONE)
    expect((await openReport(ports, otis, AMARA_1)).role).toBe('induction-tutor')
    const { tasks, waiting } = await getHome(ports, otis)
    expect([...tasks, ...waiting].map(({ head }) => head.reportId)).toEqual(['amara-1'])
    const home = await getHome(ports, theTutor)
    expect([...home.tasks, ...home.waiting, ...home.done]).toEqual([])
  })

  test('is in the history, with who named them; the ECT, who comes and who goes are told', async () => {
    await names(ports, otis)
    const { record } = await ports.inductions.get(AMARA)
    expect(record.history.at(-1)).toMatchObject({
      event: 'people-changed',
      by: theHead,
      sentence: 'Otis Farrow is induction tutor instead of Marcus Ellery.',
    })
    const { history, outbox } = await storedReport(ports)
    expect(history.filter(({ event }) => event === 'tutor-changed')).toMatchObject([{ by: otis }])
    const told = outbox.flatMap((one) => ('notice' in one ? [[one.notice, one.to]] : []))
    expect(told).toEqual([
      ['accessGranted', theEct.id],
      ['partBegins', otis.id],
      ['partEnds', marcus.id],
    ])
  })

  test('finds what the one before had typed, and whose it was, until it is shared', async () => {
    await tutorSaves(ports, TYPED)
    await names(ports, otis)
    const { draft } = await openReport(ports, otis, AMARA_1)
    expect(draft).toMatchObject({ answers: TYPED, begunBy: marcus })
    const answers = completeAnswers()
    const changes = changesBetween(draft?.answers ?? {}, answers)
    await saveDraft(ports, otis, { ...AMARA_1, changes })
    ports.clock.goOn(60)
    await shareReport(ports, otis, { ...AMARA_1, commandId: 'share', answers })
    expect((await openReport(ports, otis, AMARA_1)).draft?.begunBy).toBeUndefined()
  })

  test('can be undone: what both had typed is there', async () => {
    await tutorSaves(ports, TYPED)
    await names(ports, otis)
    const change = {
      question: 'onTrackReasons',
      was: TYPED.onTrackReasons,
      now: 'Rewritten by Otis.',
    }
    await saveDraft(ports, otis, { ...AMARA_1, changes: [change] })
    await names(ports, marcus, { instead: otis.id })
    const { draft } = await openReport(ports, theTutor, AMARA_1)
    expect(draft).toMatchObject({
      answers: { onTrackReasons: 'Rewritten by Otis.' },
      begunBy: otis,
    })
    const kept = await ports.drafts.get(AMARA_1.reportId, marcus.id)
    expect(kept?.record.earlier).toMatchObject([{ answer: TYPED.onTrackReasons }])
    await expect(openReport(ports, otis, AMARA_1)).rejects.toThrow(GONE)
  })

  test('can arrange a meeting: the one to come was in the calendar of the one before', async () => {
    const meeting = { ...AMARA_1, startsAt: '2026-11-27T14:00:00.000Z', minutes: 30 } as const
    await scheduleMeeting(ports, theTutor, { ...meeting, commandId: 'meet-1' })
    await names(ports, otis)
    expect((await storedReport(ports)).meeting).toBeUndefined()
    await scheduleMeeting(ports, otis, { ...meeting, commandId: 'meet-2' })
    expect((await storedReport(ports)).meeting).toBeDefined()
  })
})

describe('signatures', () => {
  test('of before stand; the new tutor signs what the one before did not, and all of it verifies', async () => {
    await tutorShares(ports)
    await ectSigns(ports)
    await names(ports, otis)
    expect((await verifyReport(ports, theEct, AMARA_1)).faults).toEqual([])
    const shown = await asShownTo(ports, otis)
    await signReport(ports, otis, { ...shown, commandId: 'sign-otis', place: 'card' })
    const { faults, signatures, report } = await verifyReport(ports, theEct, AMARA_1)
    expect(faults).toEqual([])
    expect(signatures.map(({ signature: { by } }) => by.name)).toEqual([theEct.name, otis.name])
    expect(report.state).toBe('submitted')
  })

  test('of the tutor before stand on a report that has still to be reviewed; nobody signs again', async () => {
    await submitted(ports)
    await names(ports, otis)
    const { faults, signatures, report } = await verifyReport(ports, otis, AMARA_1)
    expect(faults).toEqual([])
    expect(signatures.every(({ isInForce }) => isInForce)).toBe(true)
    expect(report.state).toBe('submitted')
    await expect(openReport(ports, theTutor, AMARA_1)).rejects.toThrow(GONE)
  })

  test('do not stand for someone who was not among its people then', async () => {
    await submitted(ports)
    await names(ports, otis)
    const { record, version } = await ports.reports.get(AMARA_1)
    const [former] = record.formerPeople ?? []
    if (!former) throw new RangeError('nobody was kept')
    const forged = { ...former, people: { ...former.people, inductionTutor: noor } }
    await ports.reports.replace({ ...record, formerPeople: [forged] }, version)
    const { faults } = await verifyReport(ports, theEct, AMARA_1)
    expect(faults).toEqual(['content', 'signer'])
  })

  test('when it is returned it comes to the tutor of now, who shares it again', async () => {
    await submitted(ports)
    await names(ports, otis)
    const shown = await asShownTo(ports, aReviewer)
    await returnReport(ports, aReviewer, { ...shown, commandId: 'return', reason: 'Say more.' })
    const opened = await openReport(ports, otis, AMARA_1)
    expect(opened).toMatchObject({ status: 'returned', draft: { answers: completeAnswers() } })
    const { answers } = opened.draft ?? { answers: {} }
    await shareReport(ports, otis, { ...AMARA_1, commandId: 'again', answers })
    expect((await verifyReport(ports, theEct, AMARA_1)).faults).toEqual([])
  })
})

describe('a report that was reviewed', () => {
  test('stays with the tutor who wrote it, and comes to the one of now when it is re-opened', async () => {
    await submitted(ports)
    const shown = await asShownTo(ports, aReviewer)
    await reviewReport(ports, aReviewer, { ...shown, commandId: 'review' })
    await names(ports, otis)
    expect((await openReport(ports, theTutor, AMARA_1)).status).toBe('reviewed')
    await expect(openReport(ports, otis, AMARA_1)).rejects.toThrow(GONE)
    const reason = 'Two days are missing.'
    await reopenReport(ports, aReviewer, { ...shown, commandId: 'reopen', reason })
    await planInduction(ports, AMARA)
    expect((await openReport(ports, otis, AMARA_1)).status).toBe('reopened')
    await expect(openReport(ports, theTutor, AMARA_1)).rejects.toThrow(GONE)
  })
})
