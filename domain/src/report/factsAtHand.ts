import { inWords } from '../calendar.ts'
import { daysInWords } from '../daysInWords.ts'
import { contractInWords } from '../forms/contractInWords.ts'
import type { Report } from './report.ts'

/** The facts under which a review was written, as a card shows them above it. */
export function factsAtHand({
  people: { ect, inductionTutor },
  facts,
  period,
}: Pick<Report, 'people' | 'facts' | 'period'>): readonly {
  readonly title: string
  readonly value: string
}[] {
  return [
    { title: 'Teacher', value: `${ect.name}, TRN ${facts.trn}` },
    { title: 'School', value: facts.schoolName },
    { title: 'Period', value: `${inWords(period.startsOn)} to ${inWords(period.endsOn)}` },
    { title: 'Contract on record', value: contractInWords(facts.contract) },
    {
      title: 'Absent before',
      value: `${daysInWords(facts.earlierAbsence)} in this year of induction`,
    },
    { title: 'Tutor', value: inductionTutor.name },
  ]
}
