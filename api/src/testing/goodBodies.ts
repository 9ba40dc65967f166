import { randomUUID } from 'node:crypto'

import { completeAnswers } from '@ect/domain/testing/answers.ts'

const A_DAY_OFF = { kind: 'sickness', startsOn: '2026-10-05', endsOn: '2026-10-05', days: 1 }

/** A body that each operation would take, or `undefined` where it takes none. */
export const GOOD_BODIES: Readonly<Record<string, () => object | undefined>> = {
  getHome: () => undefined,
  listReports: () => undefined,
  getDraftKey: () => undefined,
  getInductions: () => undefined,
  listInductions: () => undefined,
  openInduction: () => undefined,
  previewAbsence: () => A_DAY_OFF,
  recordAbsence: () => ({ commandId: randomUUID(), absence: A_DAY_OFF }),
  removeAbsence: () => ({ commandId: randomUUID(), absence: A_DAY_OFF }),
  openReport: () => undefined,
  listEarlierTexts: () => undefined,
  openSupportPlan: () => undefined,
  downloadReport: () => undefined,
  verifyReport: () => undefined,
  attachSupportPlan: () => new TextEncoder().encode('%PDF-1.7 a plan'),
  saveDraft: () => ({ changes: [{ question: 'staying', was: null, now: true }] }),
  shareReport: () => ({ commandId: randomUUID(), answers: completeAnswers() }),
  queryDays: () => ({ commandId: randomUUID(), version: 1, text: 'Which days?' }),
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
}

/** What goes after the path so that the operation has all that it needs. */
export function goodQuery(operation: string): string {
  return operation === 'attachSupportPlan' ? '?name=plan.pdf' : ''
}
