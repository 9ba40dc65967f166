import type { Role } from '@ect/domain/access.ts'
import { type Draft, untouchedDraft } from '@ect/domain/draft.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import type { Author } from '@ect/domain/forms/question.ts'
import { startingAnswers } from '@ect/domain/report/sharing.ts'

import { isOvertakenOrMade } from './overtaken.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { Stored } from './ports/stored.ts'
import type { ReportOfCaller } from './reportOfCaller.ts'

const TRIES = 6

type Found = Pick<ReportOfCaller, 'record' | 'role'>
type ChangeOfDraft = (draft: Draft, at: Instant) => Draft

/** Whose draft of what, and what stands in it before anything was typed. */
export type DraftAt = Pick<Draft, 'reportId' | 'appropriateBodyId' | 'personId' | 'answers'>

/** One person's draft of their part of a report. */
export function draftAt({ record: report, role }: Found, caller: Caller): DraftAt {
  const { id: reportId, appropriateBodyId } = report
  const answers = startingAnswers(report, authorOf(role))
  return { reportId, appropriateBodyId, personId: caller.id, answers }
}

/** Changes one person's draft of a report: see `changeDraftAt`. */
export function changeDraft(
  ports: Pick<Ports, 'drafts' | 'clock'>,
  found: Found,
  caller: Caller,
  change: ChangeOfDraft,
): Promise<Draft> {
  return changeDraftAt(ports, draftAt(found, caller), change)
}

/**
 * Changes a draft, making it when there is none, in one write. A write from another device in
 * between is met by reading again.
 */
export async function changeDraftAt(
  { drafts, clock }: Pick<Ports, 'drafts' | 'clock'>,
  at: DraftAt,
  change: ChangeOfDraft,
): Promise<Draft> {
  for (let tried = 1; ; tried += 1) {
    const stored = await drafts.get(at.reportId, at.personId)
    const savedAt = clock.now()
    const before = stored?.record ?? untouchedDraft({ ...at, savedAt })
    const after = { ...change(before, savedAt), savedAt }
    try {
      return (await write(drafts, stored, after)).record
    } catch (thrown) {
      if (!isOvertakenOrMade(thrown) || tried === TRIES) throw thrown
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
