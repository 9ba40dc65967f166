import { LIMITS } from '@ect/domain/clocks/limits.ts'
import type { Step } from '@ect/domain/explanation.ts'
import { nameOf } from '@ect/domain/schedule/replanning.ts'

import type { Timeline } from './timelineOf.ts'

/** A timeline for a person to read: ledger, reports and clocks, each date with how it came about. */
export function tableOf({ name, on, ledger, schedule, clocks }: Timeline): string {
  const { termsToServe, termsServedElsewhere, termsServed, termsBanked, termsLeft } = ledger
  return [
    `${name}, on ${on}`,
    '',
    ...columns([
      ['terms to serve', 'elsewhere', 'served', 'banked', 'left', 'ends'],
      [
        ...[termsToServe, termsServedElsewhere, termsServed, termsBanked, termsLeft].map(
          ({ terms }) => terms,
        ),
        ledger.estimatedEndOn ?? 'not in sight',
      ],
    ]),
    '',
    ...ledger.years.flatMap((year) => [
      `Year ${year.year}: ${year.startsOn} to ${year.endsOn ?? 'not in sight'}${year.isEstimate ? ' (estimate)' : ''}, ` +
        `${year.away.absent} days absent, ${year.away.statutoryLeave} of statutory leave, ` +
        `${year.timetableReductionPercent} % off the timetable`,
      ...stepLines(year.steps),
    ]),
    '',
    ...reportLines(schedule),
    '',
    endingLine(schedule),
    ...clocks.flatMap(({ clock, progress }) => [
      '',
      `${LIMITS[clock.kind].asks} By ${clock.deadline}: ${progress.state}`,
      ...stepLines(clock.steps),
    ]),
  ].join('\n')
}

function reportLines({ reports }: Timeline['schedule']): readonly string[] {
  const rows = columns([
    ['', 'report', 'from', 'to', 'opens', 'due', 'days', 'absent'],
    ...reports.map((report) => [
      String(report.number),
      nameOf(report),
      report.startsOn,
      report.endsOn,
      report.opensOn,
      `${report.dueOn}${report.isEstimate ? ' (estimate)' : ''}`,
      String(report.days.suggested),
      String(report.days.absent),
    ]),
  ])
  return rows.flatMap((row, n) => [row, ...stepLines(reports[n - 1]?.steps ?? [])])
}

function endingLine({ ending }: Timeline['schedule']): string {
  if (ending.how === 'not-in-sight') return 'No end is in sight.'
  const how = ending.how === 'leaves' ? 'The ECT leaves' : 'It ends with the final assessment'
  return `${how} on ${ending.on}.`
}

function stepLines(steps: readonly Step[]): readonly string[] {
  return steps.map(({ on, says, source }) => `      ${on}  ${says} [${source}]`)
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
