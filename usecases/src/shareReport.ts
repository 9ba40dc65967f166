import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { gaps } from '@ect/domain/forms/completeness.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { withReviewersTold } from '@ect/domain/report/earlyAttention.ts'
import { withHeld } from '@ect/domain/report/amending.ts'
import { answerLimits, type Receipt, type Report } from '@ect/domain/report/report.ts'
import { isTooEarly, shared, startingAnswers } from '@ect/domain/report/sharing.ts'
import { withSigningOrder } from '@ect/domain/report/signingOrder.ts'

import { assertSameAsSeen } from './assertSameAsSeen.ts'
import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

export interface ShareReport extends ReportCommand {
  /** The answers as the tutor saw them when they shared. */
  readonly answers: Answers
}

/**
 * Shares the completed report with its ECT, as a new version. One that says that not all goes well
 * also tells the reviewers of the appropriate body that it is there.
 *
 * What is shared is what is saved, and only when it is also what the tutor saw: a draft that was
 * changed elsewhere since is refused with both texts.
 *
 * @source SG-2024-04 para 2.52
 * @throws Refusal `too-early`; `answers-incomplete` with `gaps`; `draft-changed` with `conflicts`
 */
export function shareReport(
  ports: ChangePorts & Pick<Ports, 'drafts'>,
  caller: Caller,
  command: ShareReport,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'shareReport',
    caller,
    command,
    apply: async ({ record: report, appropriateBody }, at) => {
      const today = ports.clock.today()
      assertOpen(report, today)
      const draft = await ports.drafts.get(report.id, caller.id)
      const saved = draft?.record.answers ?? startingAnswers(report, 'induction-tutor')
      const answers = tutorAnswers(report, saved)
      assertSameAsSeen(answers, tutorAnswers(report, command.answers))
      assertComplete(report, answers)
      const { commandId } = command
      const begun = withSigningOrder(report, settingsOn(today, appropriateBody).signing)
      const inForce = shared(begun, { answers, at, commandId })
      return withReviewersTold(inForce, appropriateBody.members, { at, commandId })
    },
  })
}

function tutorAnswers(report: Report, answers: Answers): Answers {
  const held = withHeld(report, 'induction-tutor', answers)
  return shownAnswers(report.form, 'induction-tutor', held)
}

function assertOpen(report: Report, today: Parameters<typeof isTooEarly>[1]): void {
  if (!isTooEarly(report, today)) return
  const opensOn = inWords(report.period.opensOn)
  throw new Refusal('too-early', {
    opensOn: report.period.opensOn,
    detail: `This report can be shared from ${opensOn}. What you have written is saved until then.`,
  })
}

function assertComplete(report: Report, answers: Answers): void {
  const missing = gaps(report.form, 'induction-tutor', answers, answerLimits(report))
  if (missing.length > 0) throw new Refusal('answers-incomplete', { gaps: missing })
}
