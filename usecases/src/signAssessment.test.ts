import type { Answers } from '@ect/domain/forms/question.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { getHome } from './getHome.ts'
import { saveDraft } from './saveDraft.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, theHead, theTutor } from './testing/people.ts'
import { asShownTo, ectSigns, storedReport, tutorShares, tutorSigns } from './testing/steps.ts'

describe('a first formal assessment', () => {
  test('is signed by ECT, tutor and headteacher, and only then with the appropriate body', async () => {
    const ports = await signedByTutor('first')
    expect(await headSigns(ports)).toMatchObject({ state: 'submitted' })
    const [version] = (await storedReport(ports)).versions
    expect(version?.signatures).toMatchObject([
      { n: 1, signatory: 'ect', by: amara },
      { n: 2, signatory: 'induction-tutor', by: marcus },
      { n: 3, signatory: 'headteacher', by: helen, place: 'card' },
    ])
    expect(version?.headAnswers).toBeUndefined()
  })

  test('is a task of the headteacher once the tutor has signed', async () => {
    const ports = await signedByTutor('first')
    expect((await getHome(ports, theHead)).tasks).toMatchObject([
      { task: 'Read the assessment and sign' },
    ])
    await headSigns(ports)
    expect((await getHome(ports, theHead)).tasks).toEqual([])
  })

  test('is not signed by the headteacher before the tutor, nor by the tutor twice', async () => {
    const ports = await sharedWithEct('first')
    await expect(headSigns(ports)).rejects.toMatchObject({ code: 'not-now' })
    await ectSigns(ports, ectAnswers({}, formalAssessment('first').form))
    await tutorSigns(ports)
    const again = {
      ...(await asShownTo(ports, theTutor)),
      commandId: 'sign-9',
      place: 'tab' as const,
    }
    await expect(signReport(ports, theTutor, again)).rejects.toMatchObject({ code: 'not-now' })
  })

  test.each(['discussed', 'entitlement.timetable', 'wentWell'])(
    'waits for the answer of the ECT about %s',
    async (question) => {
      const ports = await sharedWithEct('first')
      const comments = ectAnswers({ [question]: undefined }, formalAssessment('first').form)
      await expect(ectSigns(ports, comments)).rejects.toMatchObject({
        code: 'answers-incomplete',
        details: { gaps: [{ question }] },
      })
    },
  )
})

describe('a final formal assessment', () => {
  test("carries the headteacher's recommendation under their signature", async () => {
    const ports = await signedByTutor('final')
    const before = await asShownTo(ports, theHead)
    const recommendation = { recommendation: 'extension', recommendationReasons: 'Absent in May.' }
    expect(await headSigns(ports, recommendation)).toMatchObject({ state: 'submitted' })
    const [version] = (await storedReport(ports)).versions
    expect(version?.headAnswers).toEqual(recommendation)
    expect(version?.signatures[2]?.contentHash).not.toBe(before.contentHash)
  })

  test.each([
    [{}, ['recommendation']],
    [{ recommendation: 'perhaps' }, ['recommendation']],
    [{ recommendation: 'not-satisfactory' }, ['recommendationReasons']],
  ])('is not signed with %j', async (recommendation: Answers, missing) => {
    const ports = await signedByTutor('final')
    await expect(headSigns(ports, recommendation)).rejects.toMatchObject({
      code: 'answers-incomplete',
      details: { gaps: missing.map((question) => expect.objectContaining({ question })) },
    })
    expect((await storedReport(ports)).state).toBe('with-headteacher')
  })

  test('keeps what the headteacher has begun to write', async () => {
    const ports = await signedByTutor('final')
    const changes = [{ question: 'recommendation', was: null, now: 'satisfactory' }]
    await saveDraft(ports, theHead, { ...AMARA_1, changes })
    const draft = await ports.drafts.get(AMARA_1.reportId, theHead.id)
    expect(draft?.record.answers).toEqual({ recommendation: 'satisfactory' })
  })

  test("takes no recommendation of the tutor's", async () => {
    const ports = await sharedWithEct('final')
    await ectSigns(ports, ectAnswers({}, formalAssessment('final').form))
    const shown = {
      ...(await asShownTo(ports, theTutor)),
      commandId: 'sign-2',
      place: 'tab' as const,
    }
    await signReport(ports, theTutor, {
      ...shown,
      recommendation: { recommendation: 'satisfactory' },
    })
    expect((await storedReport(ports)).versions[0]?.headAnswers).toBeUndefined()
  })
})

async function sharedWithEct(assessment: 'first' | 'final'): Promise<MemoryPorts> {
  const report = { ...formalAssessment(assessment), id: AMARA_1.reportId }
  const ports = await memoryPorts(report)
  await tutorShares(ports, completeAnswers({}, report.form))
  return ports
}

async function signedByTutor(assessment: 'first' | 'final'): Promise<MemoryPorts> {
  const ports = await sharedWithEct(assessment)
  await ectSigns(ports, ectAnswers({}, formalAssessment(assessment).form))
  await tutorSigns(ports)
  return ports
}

async function headSigns(ports: MemoryPorts, recommendation: Answers = {}) {
  const shown = await asShownTo(ports, theHead)
  return signReport(ports, theHead, {
    ...shown,
    commandId: 'sign-3',
    place: 'card',
    recommendation,
  })
}
