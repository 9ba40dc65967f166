import { inWords } from '../calendar.ts'
import { daysInWords } from '../daysInWords.ts'
import type { Report } from '../report/report.ts'
import { contractInWords } from './contractInWords.ts'
import type { KnownFact } from './question.ts'

/** What is on record about one fact, as words to confirm. */
export function knownFactInWords(
  fact: KnownFact,
  { facts, people, period }: Pick<Report, 'facts' | 'people' | 'period'>,
): string {
  switch (fact) {
    case 'contract':
      return contractInWords(facts.contract)
    case 'earlierAbsence':
      return `${daysInWords(facts.earlierAbsence)} absent earlier in this year of induction`
    case 'teacher':
      return `${people.ect.name}, teacher reference number ${facts.trn}`
    case 'period':
      break
  }
  return `${inWords(period.startsOn)} to ${inWords(period.endsOn)}`
}
