import type { IsoDate } from '../calendar.ts'
import type { Step } from '../explanation.ts'
import { inDecimals } from '../fraction.ts'
import type { AbsenceSettings } from './absence.ts'
import type { YearOfInduction } from './yearOfInduction.ts'

type Known = Omit<YearOfInduction, 'steps'>

interface HowItEnds {
  readonly isReduced: boolean
  /** When the days of its extension have been worked. */
  readonly workedOn: IsoDate | undefined
}

/** How the end of a year of induction came about, step by step. */
export function stepsOfYear(
  year: Known,
  settings: AbsenceSettings,
  { isReduced, workedOn }: HowItEnds,
): readonly Step[] {
  return [
    {
      says: `Year ${year.year} of induction starts.`,
      on: year.startsOn,
      source: 'SG-2024-04 para 2.30',
    },
    ...stepsOfService(year, isReduced),
    ...stepsOfExtension(year, settings, workedOn),
  ]
}

function stepsOfService(
  { year, termsToServe, servedOn }: Known,
  isReduced: boolean,
): readonly Step[] {
  if (servedOn === undefined) return []
  if (isReduced) {
    const says = `The appropriate body ends induction here, two school years being covered, and the ECT agrees.`
    return [{ says, on: servedOn, source: 'SG-2024-04 para 2.38' }]
  }
  const terms = `${inDecimals(termsToServe)} full-time equivalent terms`
  const says = `By this day ${terms} of year ${year} have been served.`
  return [{ says, on: servedOn, source: 'SG-2024-04 para 2.36' }]
}

function stepsOfExtension(
  { year, away, extensionDays, endsOn }: Known,
  { thresholdDays, roundsUpToTermEnd }: AbsenceSettings,
  workedOn: IsoDate | undefined,
): readonly Step[] {
  if (workedOn === undefined || endsOn === undefined) return []
  const byAbsence = extensionDays - away.leaveToExtendBy
  const reasons = [
    ...(byAbsence > 0 ? [`${away.absent} days absent are ${thresholdDays} or more`] : []),
    ...(away.leaveToExtendBy > 0
      ? [`the ECT chose to make up ${away.leaveToExtendBy} days of statutory leave`]
      : []),
  ]
  const rounding = roundsUpToTermEnd ? ', and on to the end of the term' : ''
  return [
    {
      says: `Year ${year} goes on for ${extensionDays} contracted days${rounding}: ${reasons.join(', and ')}.`,
      on: workedOn,
      source: byAbsence > 0 ? 'SG-2024-04 para 3.6' : 'SG-2024-04 para 3.7',
    },
    ...(workedOn < endsOn
      ? [{ says: TERM_IN_NEW_SCHOOL, on: endsOn, source: 'SG-2024-04 para 3.6' }]
      : []),
  ]
}

const TERM_IN_NEW_SCHOOL =
  'The extension is not served in the same school, so it goes on until a term in the new one is over.'
