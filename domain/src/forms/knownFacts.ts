import { inWords } from '../calendar.ts'
import type { Report } from '../report/report.ts'
import { CONTRACT_TYPES } from './contractTypes.ts'
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
      return `${inDays(facts.earlierAbsence)} absent earlier in this year of induction`
    case 'teacher':
      return `${people.ect.name}, teacher reference number ${facts.trn}`
    case 'period':
      break
  }
  return `${inWords(period.startsOn)} to ${inWords(period.endsOn)}`
}

/** `Permanent, 5 days a week` */
function contractInWords({ type, daysPerWeek }: Report['facts']['contract']): string {
  const label = CONTRACT_TYPES.find(({ value }) => value === type)?.label ?? type
  return `${label}, ${inDays(daysPerWeek)} a week`
}

function inDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
