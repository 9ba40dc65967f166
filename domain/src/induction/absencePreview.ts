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
  readonly now: Value
  readonly then: Value
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
  return yearsOfInduction(induction, calendars, settings).flatMap((now) => {
    const then = years.find(({ year }) => year === now.year)
    return then && isChanged(now, then) ? [preview(now, then)] : []
  })
}

function isChanged(now: YearOfInduction, then: YearOfInduction): boolean {
  return now.away.absent !== then.away.absent || now.endsOn !== then.endsOn
}

function preview(now: YearOfInduction, then: YearOfInduction): AbsencePreview {
  return {
    year: now.year,
    daysAbsent: { now: now.away.absent, then: then.away.absent },
    extensionDays: { now: now.extensionDays, then: then.extensionDays },
    endsOn: { now: now.endsOn, then: then.endsOn },
  }
}
