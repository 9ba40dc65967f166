import type { Instant } from '@ect/domain/calendar.ts'
import { type AnswerChange, conflicts, type Draft, type GivenUpText } from '@ect/domain/draft.ts'
import { answerFault, type AnswerLimits } from '@ect/domain/forms/answerFaults.ts'
import type { Author, FormDefinition, Question, Section } from '@ect/domain/forms/question.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { typedInto } from '@ect/domain/typedInto.ts'

import { changeDraftAt, type DraftAt } from './changeDraft.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

/** What comes from one device. */
export interface SentTyped {
  readonly changes: readonly AnswerChange[]
  /** Of texts in dispute, those that the person did not choose: kept to be given back. */
  readonly givenUp?: readonly GivenUpText[]
  /** Tells one person's devices apart; absent in chat. */
  readonly device?: string
}

/** What is asked of whoever writes a draft. */
export interface AskedInDraft {
  readonly form: FormDefinition
  readonly author: Author
  /** Sections that may be changed now; absent when all may. */
  readonly open?: readonly Section[]
  readonly limits: AnswerLimits
}

/**
 * Saves what one person has typed. All of the changes, or none when one of them would overwrite
 * what the same person typed elsewhere in the meantime.
 *
 * @throws Refusal `answer-not-valid` with `gaps`; `draft-changed` with `conflicts`
 */
export async function saveTyped(
  ports: Pick<Ports, 'drafts' | 'clock'>,
  at: DraftAt,
  asked: AskedInDraft,
  { changes, givenUp = [], device }: SentTyped,
): Promise<{ readonly savedAt: Instant }> {
  assertAnswersFit(asked, changes)
  const saved = await changeDraftAt(ports, at, (draft, now) => {
    assertNoConflicts(draft, changes)
    const typing = { at: now, ...(device !== undefined && { device }) }
    return typedInto(draft, { changes, givenUp }, typing)
  })
  return { savedAt: saved.savedAt }
}

const NOT_OPEN = 'The appropriate body did not send this section back, so it stays as it is.'

function assertAnswersFit(
  { form, author, open, limits }: AskedInDraft,
  changes: readonly AnswerChange[],
): void {
  const asked = sectionsOf(form, author).flatMap((section) =>
    section.questions.map((question) => ({ section: section.id, question })),
  )
  const faults = changes.flatMap(({ question: id, now }) => {
    const found = asked.find(({ question }) => question.id === id)
    if (!found) return [{ question: id, section: '', message: 'There is no such question.' }]
    const isOpen = !open || open.some((section) => section.id === found.section)
    const message = isOpen ? faultOf(found.question, now, limits) : NOT_OPEN
    return message === undefined ? [] : [{ question: id, section: found.section, message }]
  })
  if (faults.length > 0) throw new Refusal('answer-not-valid', { gaps: faults })
}

/** A file comes in by its own use case, where its content is judged; here it can only be taken out. */
function faultOf(
  question: Question,
  now: AnswerChange['now'],
  limits: AnswerLimits,
): string | undefined {
  if (now === null) return undefined
  if (question.kind === 'file') return 'Attach the file itself.'
  return answerFault(question, now, limits)
}

function assertNoConflicts({ answers }: Draft, changes: readonly AnswerChange[]): void {
  const clashes = conflicts(answers, changes)
  if (clashes.length > 0) throw new Refusal('draft-changed', { conflicts: clashes })
}
