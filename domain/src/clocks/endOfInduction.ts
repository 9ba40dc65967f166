import type { IsoDate } from '../calendar.ts'
import { type AppealClock, appealClock } from './appeal.ts'
import { type Clock, clockFrom } from './clock.ts'
import type { ClockKind } from './limits.ts'
import { type ClockProgress, progressOf } from './progress.ts'

export const DECISIONS = ['satisfactory', 'extension', 'failure'] as const
export type Decision = (typeof DECISIONS)[number]

/** What has happened so far at the end of an induction; each day is absent until it has come. */
export interface EndOfInduction {
  readonly finalMeetingOn?: IsoDate
  /** When the report of that meeting reached the appropriate body. */
  readonly finalReportOn?: IsoDate
  readonly completedOn?: IsoDate
  readonly recommendedOn?: IsoDate
  readonly recommendationReachedBodyOn?: IsoDate
  readonly recommendationReachedEctOn?: IsoDate
  readonly representationsOn?: IsoDate
  readonly decided?: { readonly on: IsoDate; readonly decision: Decision }
  readonly noticeEmailedOn?: IsoDate
  readonly appealedOn?: IsoDate
}

export interface StartedClock {
  readonly clock: Clock | AppealClock
  readonly progress: ClockProgress
}

/**
 * Every clock that the end of an induction has started, in the order of the law, and how far along
 * each is. There is an appeal only against an extension or a failure.
 *
 * @rule R56, R75, R76, R77, R78, R79
 * @source SG-2024-04 para 2.61, para 2.67, para 2.69, para 2.70
 */
export function clocksOf(
  end: EndOfInduction,
  today: IsoDate,
  bankHolidays: readonly IsoDate[],
): readonly StartedClock[] {
  const started = (
    kind: ClockKind,
    startsOn: IsoDate | undefined,
    metOn: IsoDate | undefined,
  ): readonly StartedClock[] => {
    if (startsOn === undefined) return []
    const clock =
      kind === 'appeal'
        ? appealClock(startsOn, bankHolidays)
        : clockFrom(kind, startsOn, bankHolidays)
    return [{ clock, progress: progressOf(clock, today, bankHolidays, metOn) }]
  }
  return [
    ...started('finalReport', end.finalMeetingOn, end.finalReportOn),
    ...started('recommendation', end.completedOn, end.recommendedOn),
    ...started('representations', end.recommendationReachedEctOn, end.representationsOn),
    ...started('decision', end.recommendationReachedBodyOn, end.decided?.on),
    ...started('notice', end.decided?.on, end.noticeEmailedOn),
    ...started('appeal', appealable(end), end.appealedOn),
  ]
}

/** When the notice that may be appealed was emailed, if there is one. */
function appealable({ decided, noticeEmailedOn }: EndOfInduction): IsoDate | undefined {
  return decided === undefined || decided.decision === 'satisfactory' ? undefined : noticeEmailedOn
}
