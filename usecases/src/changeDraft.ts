import type { Role } from '@ect/domain/access.ts'
import { type Draft, untouchedDraft } from '@ect/domain/draft.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import type { Author } from '@ect/domain/forms/question.ts'
import { startingAnswers } from '@ect/domain/report/sharing.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'
import type { ReportOfCaller } from './reportOfCaller.ts'

const TRIES = 6

/**
 * Changes one person's draft of a report, making it when there is none, in one write. A write from
 * another device in between is met by reading again.
 */
export async function changeDraft(
  { drafts, clock }: Pick<Ports, 'drafts' | 'clock'>,
  { record: report, role }: Pick<ReportOfCaller, 'record' | 'role'>,
  caller: Caller,
  change: (draft: Draft, at: Instant) => Draft,
): Promise<Draft> {
  const { id: reportId, appropriateBodyId } = report
  const answers = startingAnswers(report, authorOf(role))
  const key = { reportId, appropriateBodyId, personId: caller.id }
  for (let tried = 1; ; tried += 1) {
    const stored = await drafts.get(reportId, caller.id)
    const savedAt = clock.now()
    const before = stored?.record ?? untouchedDraft({ ...key, answers, savedAt })
    const after = { ...change(before, savedAt), savedAt }
    try {
      return (await write(drafts, stored, after)).record
    } catch (thrown) {
      if (tried === TRIES || !isOvertaken(thrown)) throw thrown
    }
  }
}

/** In whose part of the form someone with this role writes. */
export function authorOf(role: Role): Author {
  return role === 'ect' || role === 'headteacher' ? role : 'induction-tutor'
}

function write(drafts: Ports['drafts'], stored: Stored<Draft> | undefined, draft: Draft) {
  return stored ? drafts.replace(draft, stored.version) : drafts.create(draft)
}

function isOvertaken(thrown: unknown): boolean {
  return thrown instanceof Refusal && ['stale', 'already-stored'].includes(thrown.code)
}
