import type { Answers } from '@ect/domain/forms/question.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment } from '@ect/domain/testing/reports.ts'

import type { Caller } from '../ports/people.ts'
import { returnReport } from '../returnReport.ts'
import { shareReport } from '../shareReport.ts'
import { signReport } from '../signReport.ts'
import { type MemoryPorts, memoryPorts } from './memoryPorts.ts'
import { AMARA_1, aReviewer, theEct, theHead, theTutor } from './people.ts'
import { asShownTo, storedReport, tutorSaves } from './steps.ts'

/** Amara's final assessment with six signatures: by all three, returned, and by all three again. */
export async function signedAssessment(): Promise<{ ports: MemoryPorts; report: Report }> {
  const ports = await memoryPorts({ ...formalAssessment('final'), id: AMARA_1.reportId })
  await signedByAll(ports, 'once', {})
  const shown = await asShownTo(ports, aReviewer)
  const reason = 'Say more about TS7.'
  await returnReport(ports, aReviewer, { ...shown, commandId: 'return', reason })
  await signedByAll(ports, 'again', { daysServed: 71 })
  return { ports, report: await storedReport(ports) }
}

const inTeams = (who: Caller): Caller => ({
  ...who,
  signedIn: {
    issuer: 'https://login.example/stonebeck/v2.0',
    audience: 'ect-induction',
    issuedAt: '2026-11-23T08:00:00.000Z',
    reference: `token of ${who.name}`,
    methods: ['mfa'],
  },
})

async function signedByAll(ports: MemoryPorts, time: string, changes: Answers): Promise<void> {
  const { form } = await storedReport(ports)
  const answers = completeAnswers(changes, form)
  await tutorSaves(ports, answers)
  await shareReport(ports, theTutor, { ...AMARA_1, commandId: `share-${time}`, answers })
  const recommendation = { recommendation: 'extension', recommendationReasons: `Away, ${time}.` }
  for (const [who, own] of [
    [theEct, { comments: ectAnswers({}, form) }],
    [theTutor, {}],
    [theHead, { recommendation }],
  ] as const) {
    const shown = await asShownTo(ports, who)
    const commandId = `sign-${time}-${who.id}`
    await signReport(ports, inTeams(who), { ...shown, ...own, commandId, place: 'tab' })
  }
}
