import type { AnswerChange } from '@ect/domain/draft.ts'
import type { Answers, EvidenceFile } from '@ect/domain/forms/question.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'

import { attachSupportPlan } from '../attachSupportPlan.ts'
import { openReport } from '../openReport.ts'
import type { Caller } from '../ports/people.ts'
import { saveDraft } from '../saveDraft.ts'
import { sendSupportPlanPart } from '../sendSupportPlanPart.ts'
import { shareReport } from '../shareReport.ts'
import { signReport } from '../signReport.ts'
import type { MemoryPorts } from './memoryPorts.ts'
import { AMARA_1, theEct, theTutor } from './people.ts'

/** What one test after another begins with, done as people do it. */

export async function tutorSaves(ports: MemoryPorts, answers: Answers): Promise<void> {
  const { draft } = await openReport(ports, theTutor, AMARA_1)
  const changes = changesBetween(draft?.answers ?? {}, answers)
  await saveDraft(ports, theTutor, { ...AMARA_1, changes })
}

export async function tutorShares(
  ports: MemoryPorts,
  answers: Answers = completeAnswers(),
  commandId = 'share-1',
) {
  await tutorSaves(ports, answers)
  return shareReport(ports, theTutor, { ...AMARA_1, commandId, answers })
}

export async function ectSigns(
  ports: MemoryPorts,
  comments: Answers = ectAnswers(),
  commandId = 'sign-1',
) {
  const shown = await asShownTo(ports, theEct)
  return signReport(ports, theEct, { ...shown, commandId, place: 'card', comments })
}

export async function tutorSigns(ports: MemoryPorts, commandId = 'sign-2') {
  const shown = await asShownTo(ports, theTutor)
  return signReport(ports, theTutor, { ...shown, commandId, place: 'tab' })
}

interface WholePlan {
  readonly caller: Caller
  readonly name: string
  readonly content: Uint8Array
}

/** Attaches a support plan that fits into one part, as the tab does. */
export async function wholePlan(
  ports: MemoryPorts,
  { caller, name, content }: WholePlan,
): Promise<EvidenceFile> {
  const sha256 = ports.fingerprint.ofBytes(content)
  const command = { ...AMARA_1, name, size: content.length, sha256 }
  const { file: known } = await attachSupportPlan(ports, caller, command)
  const part = { ...AMARA_1, sha256, from: 0, content }
  const file = known ?? (await sendSupportPlanPart(ports, caller, part)).file
  if (!file) throw new RangeError('it did not come whole')
  return file
}

/** Shared, commented on and signed by both. */
export async function submitted(ports: MemoryPorts): Promise<void> {
  await tutorShares(ports)
  await ectSigns(ports)
  await tutorSigns(ports)
}

/** The version that someone has in front of them, as their command names it. */
export async function asShownTo(ports: MemoryPorts, caller: typeof theEct) {
  const { version, contentHash } = await openReport(ports, caller, AMARA_1)
  if (!version || contentHash === undefined) throw new RangeError('nothing was shown')
  return { ...AMARA_1, version: version.number, contentHash }
}

export async function storedReport(ports: Pick<MemoryPorts, 'reports'>): Promise<Report> {
  return (await ports.reports.get(AMARA_1)).record
}

export function changesBetween(before: Answers, after: Answers): readonly AnswerChange[] {
  const questions = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return questions
    .map((question) => ({
      question,
      was: before[question] ?? null,
      now: after[question] ?? null,
    }))
    .filter(({ was, now }) => JSON.stringify(was) !== JSON.stringify(now))
}
