import type { Answers } from '@ect/domain/forms/question.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { Leaving } from '@ect/domain/induction/leaving/leaving.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { stonebeck } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { confirmLeaver } from './confirmLeaver.ts'
import { listInductions } from './listInductions.ts'
import { openInduction } from './openInduction.ts'
import { openReport } from './openReport.ts'
import { planInduction } from './planInduction.ts'
import { previewLeaving } from './previewLeaving.ts'
import { recordLeaving } from './recordLeaving.ts'
import { Refusal } from './refusal.ts'
import { saveDraft } from './saveDraft.ts'
import { shareReport } from './shareReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA, AMARA_1, aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import { submitted, tutorSaves } from './testing/steps.ts'
import { withdrawLeaving } from './withdrawLeaving.ts'

const INTERIM = { appropriateBodyId: 'lanternfield', reportId: 'amara-1-interim' }
const TYPED = { onTrackReasons: 'Amara plans well (TS4).', staying: false }
const LEAVING: Leaving = {
  schoolId: stonebeck.id,
  lastDay: '2026-12-18',
  reason: 'post-elsewhere',
  next: { goes: 'to-school', schoolName: 'Larkmere Primary', urn: '142857' },
}

describe('an ECT who does not remain at the school', () => {
  test('has an interim assessment instead of the review, and is told so before', async () => {
    const ports = await withOpenReview()
    const key = { ...AMARA, schoolId: stonebeck.id }
    const preview = await previewLeaving(ports, theTutor, { ...key, lastDay: LEAVING.lastDay })
    expect(preview).toMatchObject({ setAside: { dueOn: '2026-12-11' }, interim: {} })
    expect(await states(ports)).toEqual(['amara-1 with-tutor'])
    expect(await leaves(ports)).toEqual({ interim: INTERIM })
    expect(await states(ports)).toEqual(['amara-1 void', 'amara-1-interim with-tutor'])
  })

  test('what was typed in the review can still be read by its tutor, and by nobody else', async () => {
    const ports = await withOpenReview()
    await leaves(ports)
    const { draft, mayDo } = await openReport(ports, theTutor, AMARA_1)
    expect(draft?.answers).toMatchObject(TYPED)
    expect(mayDo).not.toContain('saveDraft')
    expect((await openReport(ports, theEct, AMARA_1)).draft).toBeUndefined()
  })

  test('the interim assessment asks nothing that is known', async () => {
    const ports = await withOpenReview({
      absences: [{ kind: 'sickness', startsOn: '2026-10-05', endsOn: '2026-10-06', days: 2 }],
    })
    await leaves(ports)
    expect((await openReport(ports, theTutor, INTERIM)).draft?.answers).toEqual({
      daysServed: 73,
      hadAbsence: true,
      daysAbsent: 2,
      leavingOn: '2026-12-18',
      leavingReason: 'A post at another school',
      continuing: 'yes',
      nextSchool: 'Larkmere Primary (URN 142857)',
    })
  })

  test('counts its days since the last assessment, over a review that was made meanwhile', async () => {
    const ports = await withOpenReview()
    await submitted(ports)
    await leaves(ports, { lastDay: '2027-02-12' })
    const interim = { ...INTERIM, reportId: 'amara-2-interim' }
    const { report } = await openReport(ports, theTutor, interim)
    expect(report.period).toMatchObject({ startsOn: '2027-01-04', endsOn: '2027-02-12' })
    expect(report.facts).toMatchObject({
      countedFrom: '2026-09-01',
      suggestedDays: 103,
      mostDays: 104,
    })
  })

  test('who leaves within the first term has nothing to complete, and nothing that counts', async () => {
    const ports = await withOpenReview()
    expect(await leaves(ports, { lastDay: '2026-11-27' })).toEqual({})
    expect(await states(ports)).toEqual(['amara-1 void'])
  })

  test('the appropriate body finds the last day in its list, and in the history who said so', async () => {
    const ports = await withOpenReview()
    await leaves(ports)
    const page = await listInductions(ports, aReviewer, { appropriateBodyId: 'lanternfield' })
    expect(page.inductions[0]).toMatchObject({
      status: 'serving',
      head: { leavesOn: '2026-12-18', estimatedEndOn: '2026-12-18' },
    })
    const { induction } = await openInduction(ports, aReviewer, AMARA)
    expect(induction.history).toContainEqual(
      expect.objectContaining({ event: 'leaving-recorded', by: theTutor }),
    )
  })

  test.each([
    ['a day before the contract began', { lastDay: '2026-08-31' }],
    ['a day more than four months ahead', { lastDay: '2027-03-24' }],
    ['another reason without words', { reason: 'other' }],
    ['a contact without address or number', { contact: { ectAgreed: true } }],
  ] as const)('%s is refused, and nothing changes', async (_, changes) => {
    const ports = await withOpenReview()
    await expect(leaves(ports, changes)).rejects.toMatchObject({ code: 'induction-not-valid' })
    expect(await states(ports)).toEqual(['amara-1 with-tutor'])
  })

  test('an absence after the last day is to be taken out first', async () => {
    const ports = await withOpenReview({
      absences: [{ kind: 'other', startsOn: '2026-12-14', endsOn: '2026-12-15', days: 2 }],
    })
    await expect(leaves(ports, { lastDay: '2026-11-27' })).rejects.toThrow(
      'No contract covers any of 14 December 2026 to 15 December 2026.',
    )
  })

  test('the same press twice records it once; the ECT does not record it', async () => {
    const ports = await withOpenReview()
    expect(await leaves(ports)).toEqual(await leaves(ports))
    const { record } = await ports.inductions.get(AMARA)
    expect(record.leavings).toHaveLength(1)
    const byEct = recordLeaving(ports, theEct, { ...AMARA, commandId: 'c-9', leaving: LEAVING })
    await expect(byEct).rejects.toThrow(new Refusal('not-your-part'))
  })
})

describe('taking it back', () => {
  test('brings the review back with what was typed in it', async () => {
    const ports = await withOpenReview()
    await leaves(ports)
    await back(ports)
    expect(await states(ports)).toEqual(['amara-1 with-tutor', 'amara-1-interim void'])
    const { draft } = await openReport(ports, theTutor, AMARA_1)
    expect(draft?.answers).toMatchObject(TYPED)
    expect((await openInduction(ports, theHead, AMARA)).leavings).toEqual([])
  })

  test('ends when the interim assessment is shared; where the ECT goes can still be added', async () => {
    const ports = await withOpenReview()
    await leaves(ports)
    await sharesInterim(ports)
    await expect(back(ports)).rejects.toMatchObject({ code: 'not-now' })
    await expect(leaves(ports, { lastDay: '2026-12-11' }, 'c-3')).rejects.toMatchObject({
      code: 'not-now',
    })
    await leaves(ports, { next: { goes: 'not-on' } }, 'c-4')
    expect(await states(ports)).toEqual(['amara-1 void', 'amara-1-interim with-ect'])
  })

  test('of what nobody recorded finds nothing', async () => {
    const ports = await withOpenReview()
    await expect(back(ports)).rejects.toThrow(new Refusal('not-found'))
  })
})

describe('the leaver details', () => {
  test('state the days since the last assessment, and the headteacher confirms them', async () => {
    const ports = await withOpenReview({
      absences: [{ kind: 'sickness', startsOn: '2026-10-05', endsOn: '2026-10-06', days: 2 }],
    })
    await leaves(ports)
    await confirm(ports)
    const { leavings } = await openInduction(ports, aReviewer, AMARA)
    const served = { since: '2026-09-01', daysServed: 73, daysAbsent: 2 }
    expect(leavings).toMatchObject([
      { served, isReported: false, leaving: { confirmed: { ...served, by: theHead } } },
    ])
  })

  test('are not the tutor’s to confirm, unless the tutor is the headteacher', async () => {
    const ports = await withOpenReview()
    await leaves(ports)
    await expect(confirm(ports, theTutor)).rejects.toThrow(new Refusal('not-your-part'))
    const { record, version } = await ports.inductions.get(AMARA)
    const people = { ...record.people, headteacher: theTutor }
    await ports.inductions.replace({ ...record, people }, version)
    await confirm(ports, theTutor)
    const { leavings } = await openInduction(ports, theTutor, AMARA)
    expect(leavings[0]?.leaving.confirmed?.by).toEqual(theTutor)
  })
})

async function withOpenReview(changes: Partial<InductionRecord> = {}): Promise<MemoryPorts> {
  const ports = await memoryPorts()
  await ports.inductions.create(inductionRecord(changes))
  await planInduction(ports, AMARA)
  await tutorSaves(ports, TYPED)
  return ports
}

function leaves(ports: MemoryPorts, changes: Partial<Leaving> = {}, commandId = 'c-1') {
  return recordLeaving(ports, theTutor, {
    ...AMARA,
    commandId,
    leaving: { ...LEAVING, ...changes },
  })
}

function back(ports: MemoryPorts) {
  return withdrawLeaving(ports, theHead, { ...AMARA, commandId: 'c-2', schoolId: stonebeck.id })
}

function confirm(ports: MemoryPorts, caller = theHead) {
  return confirmLeaver(ports, caller, { ...AMARA, commandId: 'c-5', schoolId: stonebeck.id })
}

async function sharesInterim(ports: MemoryPorts): Promise<void> {
  const { report, draft } = await openReport(ports, theTutor, INTERIM)
  const typed: Answers = completeAnswers({}, report.form)
  const answers = { ...typed, ...draft?.answers }
  const changes = Object.entries(answers).map(([question, now]) => ({
    question,
    was: draft?.answers[question] ?? null,
    now: now ?? null,
  }))
  await saveDraft(ports, theTutor, { ...INTERIM, changes })
  await shareReport(ports, theTutor, { ...INTERIM, commandId: 'share-9', answers })
}

async function states({ reports }: MemoryPorts): Promise<readonly string[]> {
  return (await reports.ofInduction(AMARA)).map(({ reportId, state }) => `${reportId} ${state}`)
}
