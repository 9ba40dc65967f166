import { type IsoDate, inWords } from '@ect/domain/calendar.ts'
import type { ReportStatus } from '@ect/domain/report/reportStatus.ts'

import { daysLeft } from '../../ui/momentInWords.ts'
import type { Period } from '../inductionParts.ts'
import { kindInWords, termInWords } from './periodInWords.ts'

const CLOSED: readonly (ReportStatus | undefined)[] = ['reviewed', 'decided']

/** The first period whose report someone still has to do something about. */
export function nextPeriod(track: readonly Period[]): Period | undefined {
  return track.find(
    ({ standing, report }) => standing !== 'signed-before' && !CLOSED.includes(report?.status),
  )
}

/** What is to be done about it, and by when. */
export function nextInWords({ report, dates, ...period }: Period, today: IsoDate): string {
  const kind = kindInWords(period).toLowerCase()
  if (report) return `${termInWords(period)}, ${kind}: ${report.task ?? report.waitingFor}`
  const due = dates && `, due ${inWords(dates.dueOn)}, ${daysLeft(dates.dueOn, today)}`
  return `Next: ${kind}${due ?? ''}.`
}
