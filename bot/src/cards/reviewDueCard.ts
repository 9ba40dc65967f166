import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { quiet, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { joinMeeting, meetingLines } from './reviewMeeting.ts'
import { dueSentence, named, openIt, type Viewing } from './viewing.ts'

/** Asks the tutor to complete a review. */
export function reviewDueCard(viewing: Viewing): AdaptiveCard {
  const { report, today } = viewing.opened
  const due = dueSentence(report.period.dueOn, today)
  return reviewCard(
    viewing,
    [
      sentence(`Complete it and share it with ${named(report).ect}. ${due}`),
      ...meetingLines(viewing),
      quiet(`${asPlainText(report.facts.schoolName)}. What you type is saved as you type.`),
    ],
    [openIt(viewing), ...joinMeeting(viewing)],
  )
}
