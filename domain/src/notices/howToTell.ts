import { addDays, type Instant, knownDate, knownInstant } from '../calendar.ts'
import { timeInEngland } from '../englandTime.ts'
import type { NoticeName, OutgoingNotice } from '../report/outgoing.ts'
import { type NoticeChoices, type QuietHours, USUAL_QUIET_HOURS } from './noticeChoices.ts'

/**
 * What to do with a notice on its channel: send it now; send it now, and it goes nowhere else; leave
 * it to the other channel; keep it until then; or take it out, because what it asks for is done.
 */
export type HowToTell =
  | 'now'
  | 'only-here'
  | 'elsewhere'
  | 'moot'
  | { readonly waitsUntil: Instant }

/** Nobody is held up when these come in the morning. @ours ADR 45 */
const CAN_WAIT: ReadonlySet<NoticeName> = new Set([
  'reviewDue',
  'reportReminder',
  'meetingScheduled',
  'reviewReviewed',
  'accessGranted',
  'selfReviewShared',
  'visitToFollow',
  'partEnds',
])

/**
 * How someone is told of something, as they have chosen. Nothing is dropped: a notice that goes on
 * one channel only goes there whatever was chosen, and one that waits goes when quiet hours end.
 *
 * @ours ADR 45
 */
export function howToTell(
  { send, notice, alone }: Pick<OutgoingNotice, 'send' | 'notice' | 'alone'>,
  { places, quiet }: NoticeChoices,
  now: Instant,
): HowToTell {
  if (send === 'mail') return 'now'
  if (!alone && places !== 'both' && places !== send) return 'elsewhere'
  const hours = quietHoursFor(notice, quiet)
  if (hours && isQuiet(now, hours)) return { waitsUntil: endOf(hours, now) }
  return places === send ? 'only-here' : 'now'
}

function quietHoursFor(notice: NoticeName, quiet: NoticeChoices['quiet']): QuietHours | undefined {
  if (quiet === 'none') return undefined
  if (quiet !== 'usual') return quiet
  return CAN_WAIT.has(notice) ? USUAL_QUIET_HOURS : undefined
}

function isQuiet(moment: Instant, { from, to }: QuietHours): boolean {
  const time = timeInEngland(moment)
  return from <= to ? from <= time && time < to : time >= from || time < to
}

/** Found by walking on, so that it is right in the nights in which the clocks change, too. */
function endOf(hours: QuietHours, from: Instant): Instant {
  let moment = from
  while (isQuiet(moment, hours)) moment = nextHalfHour(moment)
  return moment
}

function nextHalfHour(moment: Instant): Instant {
  const day = knownDate(moment.slice(0, 10))
  const hour = Number(moment.slice(11, 13))
  if (Number(moment.slice(14, 16)) < 30) return knownInstant(`${moment.slice(0, 13)}:30:00.000Z`)
  if (hour === 23) return knownInstant(`${addDays(day, 1)}T00:00:00.000Z`)
  return knownInstant(`${day}T${String(hour + 1).padStart(2, '0')}:00:00.000Z`)
}
