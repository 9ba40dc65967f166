import { BANK_HOLIDAYS_ENGLAND } from '@ect/domain/bankHolidays.ts'
import { clocksOf, type StartedClock } from '@ect/domain/clocks/endOfInduction.ts'
import { type Fraction, inDecimals } from '@ect/domain/fraction.ts'
import { absenceToReport } from '@ect/domain/induction/absenceToReport.ts'
import { daysToReport } from '@ect/domain/induction/daysToReport.ts'
import { type Ledger, ledgerOn } from '@ect/domain/induction/ledger.ts'
import { timetableReduction } from '@ect/domain/induction/timetable.ts'
import { planReports } from '@ect/domain/schedule/planReports.ts'
import type { PlannedReport, ReportSchedule } from '@ect/domain/schedule/reportSchedule.ts'

import type { ReadCase } from './readCase.ts'

/** A schedule with the days that each report would suggest and state. */
interface ShownSchedule extends ReportSchedule {
  readonly reports: readonly (PlannedReport & { readonly days: ShownDays })[]
}

interface ShownDays {
  readonly suggested: number
  readonly absent: number
  readonly absentEarlierInYear: number
}

/** All that is computed about one induction; terms as decimals, with the exact fraction beside. */
export interface Timeline {
  readonly name: string
  readonly on: string
  readonly ledger: ReturnType<typeof shownLedger>
  readonly schedule: ShownSchedule
  readonly clocks: readonly StartedClock[]
}

export function timelineOf({ read, calendars }: ReadCase): Timeline {
  return {
    name: read.name,
    on: read.on,
    ledger: shownLedger(ledgerOn(read.on, read, calendars)),
    schedule: withDays(planReports(read, calendars, read.signed), { read, calendars }),
    clocks: clocksOf(read.end, read.on, BANK_HOLIDAYS_ENGLAND),
  }
}

function withDays(schedule: ReportSchedule, { read, calendars }: ReadCase): ShownSchedule {
  const { years } = ledgerOn(read.on, read, calendars)
  const reports = schedule.reports.map((report, n) => {
    const year = years.findLast(({ startsOn }) => startsOn <= report.startsOn) ?? report
    const submittedBefore = n === 0 ? read.signed.at(-1)?.submittedOn : undefined
    const absence = absenceToReport(report, submittedBefore, year, read, calendars)
    const days = {
      suggested: daysToReport(report, read, calendars),
      absent: absence.inPeriod,
      absentEarlierInYear: absence.earlierInYear,
    }
    return { ...report, days }
  })
  return { ...schedule, reports }
}

function shownLedger({ years, yearNow, ...ledger }: Ledger) {
  return {
    ...ledger,
    termsToServe: shown(ledger.termsToServe),
    termsServedElsewhere: shown(ledger.termsServedElsewhere),
    termsServed: shown(ledger.termsServed),
    termsBanked: shown(ledger.termsBanked),
    termsLeft: shown(ledger.termsLeft),
    ...(yearNow ? { yearNow: yearNow.year } : {}),
    years: years.map((year) => ({
      ...year,
      termsToServe: shown(year.termsToServe),
      timetableReductionPercent: timetableReduction(year),
    })),
  }
}

function shown(terms: Fraction): { readonly terms: string; readonly exactly: string } {
  return { terms: inDecimals(terms), exactly: `${terms.parts}/${terms.of}` }
}
