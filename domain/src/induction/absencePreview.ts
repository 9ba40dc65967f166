import type { IsoDate } from '../calendar.ts'
import { type AbsenceSettings, STATUTORY_ABSENCE } from './absence.ts'
import type { Absence, Induction, SchoolCalendars } from './induction.ts'
import type { YearOfInduction } from './yearOfInduction.ts'
import { yearsOfInduction } from './yearsOfInduction.ts'

/** What one more absence would do to one year of induction. */
export interface AbsencePreview {
  readonly year: 1 | 2
  readonly daysAbsent: Change<number>
  readonly extensionDays: Change<number>
  /** `undefined` where the contracts end before the year does. */
  readonly endsOn: Change<IsoDate | undefined>
}

interface Change<Value> {
  readonly before: Value
  readonly after: Value
}

/**
 * Each year that one more absence would change, before it is recorded.
 *
 * @source SG-2024-04 para 3.6
 * @rule R63
 */
export function previewAbsence(
  absence: Absence,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings = STATUTORY_ABSENCE,
): readonly AbsencePreview[] {
  const withIt = { ...induction, absences: [...induction.absences, absence] }
  const years = yearsOfInduction(withIt, calendars, settings)
  return yearsOfInduction(induction, calendars, settings).flatMap((before) => {
    const after = years.find(({ year }) => year === before.year)
    return after && isChanged(before, after) ? [preview(before, after)] : []
  })
}

function isChanged(before: YearOfInduction, after: YearOfInduction): boolean {
  return before.away.absent !== after.away.absent || before.endsOn !== after.endsOn
}

function preview(before: YearOfInduction, after: YearOfInduction): AbsencePreview {
  return {
    year: before.year,
    daysAbsent: { before: before.away.absent, after: after.away.absent },
    extensionDays: { before: before.extensionDays, after: after.extensionDays },
    endsOn: { before: before.endsOn, after: after.endsOn },
  }
}
