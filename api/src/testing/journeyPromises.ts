import { randomUUID } from 'node:crypto'

import { FileProgress } from '@ect/contract/attachSupportPlan.ts'
import { Receipt } from '@ect/contract/command.ts'
import { HomeView } from '@ect/contract/getHome.ts'
import { ReportsPage } from '@ect/contract/listReports.ts'
import { Problem } from '@ect/contract/problem.ts'
import { UPLOAD_PART_BYTES } from '@ect/domain/files/judgeFile.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { ectAnswers, notOnTrackAnswers } from '@ect/domain/testing/answers.ts'
import { amara, helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { apiClient } from './apiClient.ts'
import { planBody } from './goodBodies.ts'
import { reviewSteps } from './reviewSteps.ts'
import type { RunningApi } from './runningApi.ts'

const REASON = 'Target 2 has no way to see that it is met.'
const plan = new Uint8Array(UPLOAD_PART_BYTES + 9).fill(0x20)
plan.set(new TextEncoder().encode('%PDF-1.7'))

/** One review from due to reviewed, as its people walk it; each test goes on from the one before. */
export function journeyPromises(started: () => RunningApi): void {
  const steps = reviewSteps(started, 'journey')
  const told = () =>
    started().graph.lines.map(({ objectId, activityType }) => `${objectId} ${String(activityType)}`)
  let answers: Answers = notOnTrackAnswers({ supportPlan: undefined })

  beforeSharing(started, steps, told)

  test('the support plan is attached, and what is shared is what was saved', async () => {
    const file = await sendPlan(started, planBody(String.raw`..\..\Amara’s plan.pdf`, plan))
    expect(file).toMatchObject({ name: 'Amara’s plan.pdf', size: plan.length })
    answers = { ...answers, supportPlan: file }
    expect((await steps.share(answers)).as(Receipt)).toMatchObject({
      state: 'with-ect',
      version: 1,
    })
    const [listed] = (await steps.open(amara)).plans
    expect(listed).toMatchObject({ file, by: marcus.name, isShared: true })
    const opened = await apiClient(started())('openSupportPlan', {
      as: amara,
      reportId: 'journey',
      query: `?sha256=${String(listed?.file.sha256)}`,
    })
    expect(Buffer.compare(opened.bytes, plan)).toBe(0)
    expect(opened.headers.get('content-disposition')).toContain('Amara%E2%80%99s%20plan.pdf')
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff')
    await started().runTimers()
    expect(told()).toContain(`${amara.id.slice(37)} reviewShared`)
    expect(told()).toContain(`${priti.id.slice(37)} earlyAttention`)
  })

  reviewerIsInTouch(steps)

  test("the ECT's question about the days goes back, and the tutor answers with version 2", async () => {
    const text = 'Should the training day on 4 November count?'
    await steps.ask('queryDays', amara, { commandId: randomUUID(), version: 1, text })
    expect((await steps.open(marcus)).shared?.query?.text).toBe(text)
    answers = { ...answers, daysServed: 72 }
    await steps.save(marcus, answers)
    expect((await steps.share(answers)).as(Receipt)).toMatchObject({ version: 2 })
  })

  test('the ECT comments and signs, the tutor signs, and the headteacher can read it', async () => {
    expect((await steps.sign(amara, ectAnswers())).as(Receipt)).toMatchObject({
      state: 'needs-signatures',
    })
    expect((await steps.sign(marcus)).as(Receipt)).toMatchObject({ state: 'submitted' })
    const { shared, mayDo } = await steps.open(helen)
    expect(shared?.ectAnswers).toEqual(ectAnswers())
    expect(mayDo).toEqual(['openReport', 'openReportContent', 'reopenReport', 'downloadReport'])
  })

  afterSubmission(started, steps, () => answers)
}

function reviewerIsInTouch(steps: ReturnType<typeof reviewSteps>): void {
  test('a reviewer who was told early has been in touch, and it leaves Home', async () => {
    const attention = async () =>
      (await steps.ask('getHome', priti)).as(HomeView).attention.map(({ key }) => key.reportId)
    expect((await steps.open(priti)).earlyAttention).toEqual({ standing: 'asked' })
    expect(await attention()).toContain('journey')
    const commandId = randomUUID()
    expect((await steps.ask('noteInTouch', marcus, { commandId })).status).toBe(403)
    expect((await steps.ask('noteInTouch', priti, { commandId })).status).toBe(200)
    expect((await steps.open(priti)).earlyAttention).toMatchObject({
      standing: 'in-touch',
      by: priti.name,
    })
    expect((await steps.open(amara)).earlyAttention).toBeUndefined()
    expect(await attention()).not.toContain('journey')
  })
}

/** In parts; the answer to the first is lost, so that it goes again. */
async function sendPlan(started: () => RunningApi, body: ReturnType<typeof planBody>) {
  const call = apiClient(started())
  const asTutor = { as: marcus, reportId: 'journey' }
  const progress = async (reply: ReturnType<typeof call>) => (await reply).as(FileProgress)
  const part = (from: number) =>
    call('sendSupportPlanPart', {
      ...asTutor,
      query: `?sha256=${body.sha256}&from=${from}`,
      body: plan.slice(from, from + UPLOAD_PART_BYTES),
    })
  expect(await progress(call('attachSupportPlan', { ...asTutor, body }))).toEqual({ received: 0 })
  await part(0)
  expect(await progress(part(0))).toEqual({ received: UPLOAD_PART_BYTES })
  const { file } = await progress(part(UPLOAD_PART_BYTES))
  expect(await progress(call('attachSupportPlan', { ...asTutor, body }))).toEqual({
    received: plan.length,
    file,
  })
  return file
}

type Steps = ReturnType<typeof reviewSteps>

function beforeSharing(
  started: () => RunningApi,
  steps: Steps,
  told: () => readonly string[],
): void {
  test('the tutor is told by one line that five reviews are due, and finds each among their tasks', async () => {
    await started().runTimers()
    expect(told().filter((line) => line.startsWith(marcus.id.slice(37)))).toEqual([
      `${marcus.id.slice(37)} digest`,
    ])
    const { tasks } = (await apiClient(started())('getHome', { as: marcus })).as(HomeView)
    expect(tasks).toContainEqual(
      expect.objectContaining({
        key: { appropriateBodyId: 'lanternfield', reportId: 'journey' },
        task: 'Complete and share the review',
      }),
    )
  })

  test('the review meeting is put into the calendar with a Teams link', async () => {
    const startsAt = new Date(Date.now() + 86_400_000).toISOString()
    const body = { commandId: randomUUID(), startsAt, minutes: 45 }
    expect((await steps.ask('scheduleMeeting', marcus, body)).status).toBe(200)
    expect((await steps.open(amara)).meeting).toEqual({
      startsAt,
      joinUrl: 'https://teams.example/meet/1',
    })
    expect(started().graph.meetings.size).toBe(1)
  })

  test('what is typed is kept, and what is missing is named', async () => {
    const answers = notOnTrackAnswers({ supportPlan: undefined })
    expect((await steps.save(marcus, answers)).status).toBe(200)
    expect((await steps.open(marcus)).draft?.answers).toEqual(JSON.parse(JSON.stringify(answers)))
    const refused = await steps.share(answers)
    expect(refused.status).toBe(422)
    expect(refused.as(Problem)).toMatchObject({
      type: '/problems/answers-incomplete',
      gaps: [{ question: 'supportPlan', message: 'Attach the support plan.' }],
    })
  })
}

function afterSubmission(started: () => RunningApi, steps: Steps, shared: () => Answers): void {
  const verdict = (operation: string, version: number, more: object = {}) =>
    steps.ask(operation, priti, { commandId: randomUUID(), version, ...more })

  test('the appropriate body finds it, keeps a copy, and returns it with a reason', async () => {
    const list = await apiClient(started())('listReports', { as: priti })
    expect(list.as(ReportsPage).reports).toContainEqual(
      expect.objectContaining({ status: 'submitted', onTrack: false, task: 'Read and review' }),
    )
    const copy = await steps.ask('downloadReport', priti)
    expect(copy.headers.get('content-type')).toBe('application/pdf')
    expect(copy.text.slice(0, 5)).toBe('%PDF-')
    const page = await apiClient(started())('downloadReport', {
      as: priti,
      reportId: 'journey',
      query: '?as=html',
    })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-disposition')).toMatch(/^attachment;.*review\.html$/)
    expect(page.text).toContain('<h1>Progress review</h1>')
    expect((await verdict('returnReport', 2, { reason: REASON })).as(Receipt)).toMatchObject({
      state: 'returned',
    })
    expect((await steps.open(amara)).returnReason).toBe(REASON)
  })

  test('the tutor amends, both sign anew, and signatures of before stay in sight', async () => {
    const amended = { ...shared(), daysServed: 71.5 }
    await steps.save(marcus, amended)
    await steps.share(amended)
    await steps.sign(amara, ectAnswers())
    await steps.sign(marcus)
    expect((await verdict('reviewReport', 3)).as(Receipt)).toMatchObject({ state: 'reviewed' })
    const { signatures, status } = await steps.open(marcus)
    expect(status).toBe('reviewed')
    expect(signatures.map(({ version, inForce }) => [version, inForce])).toEqual([
      [2, false],
      [2, false],
      [3, true],
      [3, true],
    ])
  })

  test('every signed copy is in the records site of the school, once', async () => {
    await started().runTimers()
    const { filed } = await steps.open(helen)
    expect(new Set(filed.map(({ version }) => version))).toEqual(new Set([2, 3]))
    const kept = [...started().graph.files.keys()].filter((name) => name.includes('-version-'))
    expect(kept.toSorted()).toEqual([
      'folder-journey.journey-version-2.pdf',
      'folder-journey.journey-version-3.pdf',
    ])
  })

  test('in all of this the API had no fault of its own', () => {
    expect(started().faults()).toBe('')
  })
}
