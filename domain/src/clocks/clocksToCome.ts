import { addDays, inWordsWithWeekday, type IsoDate } from '../calendar.ts'
import type { Step } from '../explanation.ts'
import type { PlannedReport } from '../schedule/reportSchedule.ts'
import { lastOfWorkingDays } from '../workingDays.ts'
import { type Clock, clockFrom } from './clock.ts'

/** The time limits that a final assessment will start, if it arrives as planned. */
export interface ClocksToCome {
  readonly arrivesOn: IsoDate
  readonly clocks: readonly Clock[]
}

/**
 * What follows once the final assessment is in: how long the ECT may write to the appropriate body,
 * and by when that decides. It is taken to arrive on the working day after it is due.
 *
 * @rule R75, R76
 * @source SG-2024-04 para 2.67
 * @source Reg 2012 reg 11(4), (5)
 */
export function clocksToCome(
  reports: readonly PlannedReport[],
  bankHolidays: readonly IsoDate[],
): ClocksToCome | undefined {
  const final = reports.find(({ assessment }) => assessment === 'final')
  if (!final || reports[0] !== final) return undefined
  const arrivesOn = lastOfWorkingDays(addDays(final.dueOn, 1), 1, bankHolidays)
  const ifSo: Step = {
    says: `If the recommendation arrives on ${inWordsWithWeekday(arrivesOn)}, the working day after the report is due:`,
    on: arrivesOn,
    source: 'ours',
  }
  const clocks = (['representations', 'decision'] as const).map((kind) => {
    const clock = clockFrom(kind, arrivesOn, bankHolidays)
    return { ...clock, steps: [ifSo, ...clock.steps] }
  })
  return { arrivesOn, clocks }
}
