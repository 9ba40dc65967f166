import { createHash, randomUUID } from 'node:crypto'

import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { sameFrom } from '@ect/domain/settings/savedSettings.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { noor } from '@ect/domain/testing/stonebeck.ts'

const A_DAY_OFF = { kind: 'sickness', startsOn: '2026-10-05', endsOn: '2026-10-05', days: 1 }
const PART_TIME = {
  schoolId: 'stonebeck',
  type: 'permanent',
  fte: 0.6,
  daysPerWeek: 3,
  startsOn: '2027-01-04',
}
const HELEN_AS_MENTOR = {
  part: 'mentor',
  email: 'helen.adeyinka@stonebeck.example',
  instead: noor.id,
}
const PLAN = new TextEncoder().encode('%PDF-1.7 a plan')

/** What a file is said to be before it is sent. */
export function planBody(name = 'plan.pdf', content: Uint8Array = PLAN) {
  return { name, size: content.length, sha256: fingerprintOf(content) }
}

export function fingerprintOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

const LEAVING = {
  schoolId: 'stonebeck',
  lastDay: '2026-12-18',
  reason: 'post-elsewhere',
  next: { goes: 'to-school', schoolName: 'Larkmere Primary' },
}

/** The document that operations on one are tried with. */
export const DOCUMENT_ID = 'd0c00000-0000-4000-8000-000000000001'
const OBSERVATION = {
  kind: 'lesson-observation',
  title: 'Year 8 fractions',
  on: '2026-09-24',
  observer: 'Marcus Ellery',
  feedback: 'Clear questions.',
}

/** A body that each operation would take, or `undefined` where it takes none. */
export const GOOD_BODIES: Readonly<Record<string, () => object | undefined>> = {
  getHome: () => undefined,
  getChoices: () => undefined,
  saveChoices: () => ({ places: 'both', quiet: { from: '20:00', to: '06:30' } }),
  listReports: () => undefined,
  getDraftKey: () => undefined,
  getInductions: () => undefined,
  listInductions: () => undefined,
  openInduction: () => undefined,
  listInductionAccess: () => undefined,
  listReportAccess: () => undefined,
  previewAbsence: () => A_DAY_OFF,
  recordAbsence: () => ({ commandId: randomUUID(), absence: A_DAY_OFF }),
  removeAbsence: () => ({ commandId: randomUUID(), absence: A_DAY_OFF }),
  previewContract: () => PART_TIME,
  changeContract: () => ({ commandId: randomUUID(), change: PART_TIME }),
  previewPeople: () => HELEN_AS_MENTOR,
  changePeople: () => ({ commandId: randomUUID(), change: HELEN_AS_MENTOR }),
  openSettings: () => undefined,
  saveSettings: () => ({
    ...sameFrom('2027-01-04', DEFAULT_SETTINGS),
    commandId: randomUUID(),
    version: 'another',
  }),
  listParkedNotices: () => undefined,
  retryParkedNotices: () => ({ notices: ['00'.repeat(32)] }),
  previewLeaving: () => ({ schoolId: LEAVING.schoolId, lastDay: LEAVING.lastDay }),
  recordLeaving: () => ({ commandId: randomUUID(), leaving: LEAVING }),
  withdrawLeaving: () => ({ commandId: randomUUID(), schoolId: LEAVING.schoolId }),
  confirmLeaver: () => ({ commandId: randomUUID(), schoolId: LEAVING.schoolId }),
  listConcerns: () => undefined,
  raiseConcern: () => ({ commandId: randomUUID(), about: 'support', text: 'My time is cover.' }),
  openConcern: () => undefined,
  answerConcern: () => ({ commandId: randomUUID(), text: 'I shall ring you.', closes: false }),
  downloadLeaverDetails: () => undefined,
  closeRecord: () => ({ commandId: randomUUID() }),
  reopenRecord: () => ({ commandId: randomUUID(), reason: 'Closed too early.' }),
  listDocuments: () => undefined,
  addDocument: () => ({ commandId: randomUUID(), details: OBSERVATION }),
  sendDocumentPart: () => PLAN,
  openDocument: () => undefined,
  downloadDocument: () => undefined,
  withdrawDocument: () => ({ reason: 'Of another ECT.' }),
  openReport: () => undefined,
  listEarlierTexts: () => undefined,
  openSupportPlan: () => undefined,
  downloadReport: () => undefined,
  verifyReport: () => undefined,
  attachSupportPlan: () => planBody(),
  sendSupportPlanPart: () => PLAN,
  saveDraft: () => ({ changes: [{ question: 'staying', was: null, now: true }] }),
  shareReport: () => ({ commandId: randomUUID(), answers: completeAnswers() }),
  queryDays: () => ({ commandId: randomUUID(), version: 1, text: 'Which days?' }),
  commentOnReport: () => ({
    commandId: randomUUID(),
    version: 1,
    comments: { daysConfirmed: true, answers: ectAnswers() },
  }),
  declineSignature: () => ({
    commandId: randomUUID(),
    version: 1,
    contentHash: '00'.repeat(32),
    reason: 'It is not so.',
  }),
  signReport: () => ({
    commandId: randomUUID(),
    version: 1,
    contentHash: '00'.repeat(32),
    statementAccepted: true,
  }),
  scheduleMeeting: () => ({
    commandId: randomUUID(),
    startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    minutes: 45,
  }),
  reviewReport: () => ({ commandId: randomUUID(), version: 1 }),
  returnReport: () => ({ commandId: randomUUID(), version: 1, reason: 'Say more.' }),
  openSelfReview: () => undefined,
  saveSelfReview: () => ({ changes: [{ question: 'proud', was: null, now: 'Year 8.' }] }),
  listEarlierSelfReviewTexts: () => undefined,
  shareSelfReview: () => ({
    commandId: randomUUID(),
    answers: { proud: 'Year 8.' },
    withMentor: false,
  }),
  takeBackSelfReview: () => ({ commandId: randomUUID() }),
  readSelfReview: () => undefined,
  noteInTouch: () => ({ commandId: randomUUID() }),
  noteVisit: () => ({
    commandId: randomUUID(),
    kind: 'visit',
    reason: 'comments',
    on: '2099-12-04',
  }),
  completeVisit: () => ({ commandId: randomUUID(), note: 'We talked about Year 8.' }),
  listVisits: () => undefined,
  exportReports: () => undefined,
  exportInductions: () => undefined,
  reopenReport: () => ({ commandId: randomUUID(), version: 1, reason: 'Two days are missing.' }),
}

/** What goes after the path so that the operation has all that it needs. */
export function goodQuery(operation: string): string {
  const plan = `?sha256=${planBody().sha256}`
  if (operation === 'openSupportPlan') return plan
  if (operation === 'downloadLeaverDetails') return '?schoolId=stonebeck'
  if (operation === 'downloadDocument') return `?versionId=${DOCUMENT_ID}`
  if (operation === 'sendDocumentPart') return `?commandId=${DOCUMENT_ID}&from=0`
  return operation === 'sendSupportPlanPart' ? `${plan}&from=0` : ''
}
