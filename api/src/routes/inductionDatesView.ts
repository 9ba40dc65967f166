import type { InductionView } from '@ect/contract/inductionView.ts'
import { inDecimals } from '@ect/domain/fraction.ts'
import type { Ledger } from '@ect/domain/induction/ledger.ts'
import { timetableReduction } from '@ect/domain/induction/timetable.ts'
import type { YearOfInduction } from '@ect/domain/induction/yearOfInduction.ts'
import type { InductionDates, OpenedInduction } from '@ect/usecases/openInduction.ts'

import { toClockView } from './clockView.ts'
import { toReportItem } from './reportItem.ts'

type DatesView = NonNullable<InductionView['dates']>

/** What crosses the wire of the dates of an induction; terms as decimals, as people say them. */
export function toInductionDates(
  { planning, reports }: OpenedInduction,
  { ledger, schedule, track, clocks, clocksToCome }: InductionDates,
): DatesView {
  const { ending } = schedule
  return {
    ledger: toLedgerView(ledger),
    absenceThreshold: planning.absence.thresholdDays,
    absenceWarnings: [...planning.absence.warnAtDays],
    track: track.map(({ steps, ...period }) => {
      const kept = reports.find(
        ({ head }) => head.period.number === period.number && head.state !== 'void',
      )
      return {
        ...period,
        steps: [...steps],
        ...(period.standing === 'kept' && kept && { report: toReportItem(kept) }),
      }
    }),
    ending: { how: ending.how, ...(ending.how !== 'not-in-sight' && { on: ending.on }) },
    clocks: [
      ...clocks.map(({ clock, progress }) => toClockView(clock, progress)),
      ...(clocksToCome?.clocks ?? []).map((clock) => toClockView(clock)),
    ],
  }
}

function toLedgerView(ledger: Ledger): DatesView['ledger'] {
  const { years, yearNow, absenceWarning, estimatedEndOn } = ledger
  return {
    termsToServe: inDecimals(ledger.termsToServe),
    termsServedElsewhere: inDecimals(ledger.termsServedElsewhere),
    termsServed: inDecimals(ledger.termsServed),
    termsBanked: inDecimals(ledger.termsBanked),
    termsLeft: inDecimals(ledger.termsLeft),
    years: years.map(toYearView),
    ...(yearNow && { yearNow: yearNow.year, timetableReduction: timetableReduction(yearNow) }),
    ...(absenceWarning !== undefined && { absenceWarning }),
    ...(estimatedEndOn !== undefined && { estimatedEndOn }),
  }
}

function toYearView(year: YearOfInduction): DatesView['ledger']['years'][number] {
  const { away, steps, servedOn, endsOn, termsToServe, ...plain } = year
  return {
    ...plain,
    termsToServe: inDecimals(termsToServe),
    daysAbsent: away.absent,
    daysOfStatutoryLeave: away.statutoryLeave,
    leaveToChooseOn: away.leaveToChooseOn,
    steps: [...steps],
    ...(servedOn !== undefined && { servedOn }),
    ...(endsOn !== undefined && { endsOn }),
  }
}
