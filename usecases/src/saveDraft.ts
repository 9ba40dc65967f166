import type { Instant } from '@ect/domain/calendar.ts'
import { type AnswerChange, conflicts, type Draft, type GivenUpText } from '@ect/domain/draft.ts'
import { typedInto } from '@ect/domain/typedInto.ts'
import { answerFault } from '@ect/domain/forms/answerFaults.ts'
import type { Author } from '@ect/domain/forms/question.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { openSections } from '@ect/domain/report/amending.ts'
import { answerLimits, type Report } from '@ect/domain/report/report.ts'

import { authorOf, changeDraft } from './changeDraft.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'

export interface SaveDraft extends ReportKey {
  readonly changes: readonly AnswerChange[]
  /** Of texts in dispute, those that the person did not choose: kept to be given back. */
  readonly givenUp?: readonly GivenUpText[]
  /** Tells one person's devices apart; absent in chat. */
  readonly device?: string
}

export type DraftPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'drafts' | 'clock'>

/**
 * Saves what one person has typed. All of the changes, or none when one of them would overwrite
 * what the same person typed elsewhere in the meantime.
 *
 * @throws Refusal `not-found`, `not-your-part`, `not-now`; `answer-not-valid` with `gaps`;
 *   `draft-changed` with `conflicts`
 */
export async function saveDraft(
  ports: DraftPorts,
  caller: Caller,
  { changes, givenUp = [], device, ...key }: SaveDraft,
): Promise<{ readonly savedAt: Instant }> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'saveDraft', ports.clock.today())
  assertAnswersFit(found.record, authorOf(found.role), changes)

  const saved = await changeDraft(ports, found, caller, (draft, at) => {
    assertNoConflicts(draft, changes)
    return typedInto(draft, { changes, givenUp }, { at, ...(device !== undefined && { device }) })
  })
  return { savedAt: saved.savedAt }
}

const NOT_OPEN = 'The appropriate body did not send this section back, so it stays as it is.'

function assertAnswersFit(report: Report, author: Author, changes: readonly AnswerChange[]): void {
  const asked = sectionsOf(report.form, author).flatMap((section) =>
    section.questions.map((question) => ({ section: section.id, question })),
  )
  const open = new Set(openSections(report, author).map(({ id }) => id))
  const faults = changes.flatMap(({ question: id, now }) => {
    const found = asked.find(({ question }) => question.id === id)
    if (!found) return [{ question: id, section: '', message: 'There is no such question.' }]
    if (!open.has(found.section))
      return [{ question: id, section: found.section, message: NOT_OPEN }]
    const message = faultOf(found.question, now, report)
    return message === undefined ? [] : [{ question: id, section: found.section, message }]
  })
  if (faults.length > 0) throw new Refusal('answer-not-valid', { gaps: faults })
}

/** A file comes in by its own use case, where its content is judged; here it can only be taken out. */
function faultOf(
  question: Parameters<typeof answerFault>[0],
  now: AnswerChange['now'],
  report: Report,
): string | undefined {
  if (now === null) return undefined
  if (question.kind === 'file') return 'Attach the file itself.'
  return answerFault(question, now, answerLimits(report))
}

function assertNoConflicts({ answers }: Draft, changes: readonly AnswerChange[]): void {
  const clashes = conflicts(answers, changes)
  if (clashes.length > 0) throw new Refusal('draft-changed', { conflicts: clashes })
}
