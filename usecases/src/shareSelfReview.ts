import type { Answers } from '@ect/domain/forms/question.ts'
import type { Receipt } from '@ect/domain/report/report.ts'
import { selfReviewDraftId, writtenSelfReview } from '@ect/domain/selfReview/selfReview.ts'
import { withSelfReview } from '@ect/domain/selfReview/sharingSelfReview.ts'

import { assertSameAsSeen } from './assertSameAsSeen.ts'
import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { mentorBeside } from './openSelfReview.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'
import { assertOffered } from './saveSelfReview.ts'

export interface ShareSelfReview extends ReportCommand {
  /** What the ECT saw when they shared. */
  readonly answers: Answers
  /** The tutor reads it in any case. */
  readonly withMentor: boolean
}

/**
 * Shares what an ECT wrote for themselves with their tutor, and with their mentor when they say so,
 * as the next version. Nobody else ever reads it. Sharing asks for something to be written, and for
 * nothing to be complete.
 *
 * @throws Refusal `answers-incomplete` when nothing is written; `draft-changed` with `conflicts`;
 *   `not-now`
 */
export function shareSelfReview(
  ports: ChangePorts & Pick<Ports, 'drafts' | 'inductions'>,
  caller: Caller,
  command: ShareSelfReview,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'shareSelfReview',
    caller,
    command,
    apply: async (found, at) => {
      assertOffered(ports, found)
      const { record: report } = found
      const draft = await ports.drafts.get(selfReviewDraftId(report.id), caller.id)
      const answers = writtenSelfReview(draft?.record.answers ?? {})
      assertSameAsSeen(answers, writtenSelfReview(command.answers))
      if (Object.keys(answers).length === 0) {
        throw new Refusal('answers-incomplete', { detail: 'Write something first, then share it.' })
      }
      const { record: induction } = await ports.inductions.get(report)
      const mentor = command.withMentor ? mentorBeside(induction.people.mentor, report) : undefined
      const sharedWith = [report.people.inductionTutor, ...(mentor ? [mentor] : [])]
      return withSelfReview(report, { answers, sharedWith }, { at, commandId: command.commandId })
    },
  })
}
