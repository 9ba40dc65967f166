import type { ReportView } from '@ect/contract/reportView.ts'
import { inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { givenName } from '@ect/domain/people.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { factsAtHand } from '@ect/domain/report/factsAtHand.ts'

import { ectSignsLater } from '../acting/signingTurns.ts'

/** How the ECT's card begins, in the bot's words; the whole review follows in chat. */
export function previewCard(view: ReportView) {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'TextBlock',
        text: `Your ${reportTitle(view)}`,
        size: 'large',
        weight: 'bolder',
        wrap: true,
      },
      { type: 'TextBlock', text: whatToDo(view), wrap: true },
      { type: 'FactSet', facts: factsAtHand(view) },
    ],
  }
}

function whatToDo(view: ReportView): string {
  const { people, period, shared, today } = view
  const due = `It ${today > period.dueOn ? 'was' : 'is'} due on ${inWordsWithWeekday(period.dueOn)}.`
  const then = ectSignsLater(view) ? 'and send them: you sign after your tutor' : 'and sign'
  const again = shared ? ' It was amended, so earlier signatures no longer count.' : ''
  return `${givenName(people.inductionTutor)} has shared it with you.${again} Read it, confirm the days, answer the questions at the end ${then}. ${due}`
}
