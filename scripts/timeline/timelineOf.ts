import { BANK_HOLIDAYS_ENGLAND } from '@ect/domain/bankHolidays.ts'
import { clocksOf, type StartedClock } from '@ect/domain/clocks/endOfInduction.ts'
import { type Fraction, inDecimals } from '@ect/domain/fraction.ts'
import { type Ledger, ledgerOn } from '@ect/domain/induction/ledger.ts'
import { timetableReduction } from '@ect/domain/induction/timetable.ts'
import { planReports } from '@ect/domain/schedule/planReports.ts'
import type { ReportSchedule } from '@ect/domain/schedule/reportSchedule.ts'

import type { ReadCase } from './readCase.ts'

/** All that is computed about one induction; terms as decimals, with the exact fraction beside. */
export interface Timeline {
  readonly name: string
  readonly on: string
  readonly ledger: ReturnType<typeof shownLedger>
  readonly schedule: ReportSchedule
  readonly clocks: readonly StartedClock[]
}

export function timelineOf({ read, calendars }: ReadCase): Timeline {
  return {
    name: read.name,
    on: read.on,
    ledger: shownLedger(ledgerOn(read.on, read, calendars)),
    schedule: planReports(read, calendars, read.signed),
    clocks: clocksOf(read.end, read.on, BANK_HOLIDAYS_ENGLAND),
  }
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
