import type { ReportView } from '@ect/contract/reportView.ts'
import { inWords, inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { contractInWords } from '@ect/domain/forms/contractInWords.ts'

import type { Fact } from '../ui/Facts.tsx'
import { daysLeft } from '../ui/momentInWords.ts'

type Known = Pick<ReportView, 'people' | 'facts' | 'period' | 'today' | 'status'>

/** What is known of a report, and so is never asked. */
export function reportFacts(view: Known): readonly Fact[] {
  const { people, facts, period } = view
  return [
    { name: 'Early career teacher', value: people.ect.name },
    { name: 'Teacher reference number', value: facts.trn },
    { name: 'School', value: facts.schoolName },
    { name: 'Contract', value: contractInWords(facts.contract) },
    { name: 'Period', value: `${inWords(period.startsOn)} to ${inWords(period.endsOn)}` },
    { name: 'Due', value: dueText(view) },
    { name: 'Induction tutor', value: people.inductionTutor.name },
    { name: 'Appropriate body', value: facts.appropriateBodyName },
    { name: 'Not sure about something? Ask', value: facts.appropriateBodyContact },
  ]
}

const DONE: readonly ReportView['status'][] = ['submitted', 'reviewed', 'void']

function dueText({ period, today, status }: Known): string {
  const day = inWordsWithWeekday(period.dueOn)
  return DONE.includes(status) ? day : `${day}, ${daysLeft(period.dueOn, today)}`
}
