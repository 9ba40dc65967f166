import { type IsoDate, inWords } from '@ect/domain/calendar.ts'
import type { ReportStatus } from '@ect/domain/report/reportStatus.ts'

import { daysLeft } from '../../ui/momentInWords.ts'
import type { Period } from '../inductionParts.ts'
import { kindInWords } from './periodInWords.ts'

const CLOSED: readonly (ReportStatus | undefined)[] = ['reviewed', 'decided']

/** The first period whose report someone still has to do something about. */
export function nextPeriod(track: readonly Period[]): Period | undefined {
  return track.find(
    ({ standing, report }) => standing !== 'signed-before' && !CLOSED.includes(report?.status),
  )
}

/** What is to be done about it, and by when. */
export function nextInWords({ report, dates, ...period }: Period, today: IsoDate): string {
  if (report) return report.task ?? report.waitingFor
  const kind = `Next: ${kindInWords(period).toLowerCase()}`
  return dates
    ? `${kind}, due ${inWords(dates.dueOn)}, ${daysLeft(dates.dueOn, today)}.`
    : `${kind}.`
}
