import type { Instant } from '../calendar.ts'
import type { PersonId } from '../people.ts'
import {
  type Entry,
  type InstallationEntry,
  isInstallation,
  isNotice,
  type NoticeEntry,
} from './entry.ts'
import { idOnChannel } from './noticeId.ts'
import type { Later } from './retrying.ts'

/** How long a notice waits for the app to reach its person. @ours ADR 42 */
const LONGEST_NOT_YET_SECONDS = 60 * 60

/**
 * Whether a notice that just failed in Teams cannot arrive there: Teams refuses the person, or the
 * bot has not been able to reach them for an hour.
 */
export function cannotArrive(entry: Entry, at: Instant, later: Later): entry is NoticeEntry {
  if (!isNotice(entry) || entry.send === 'mail' || !entry.failing) return false
  const { kind, since } = entry.failing
  if (kind === 'not-yet') return later(since, LONGEST_NOT_YET_SECONDS) <= at
  return kind === 'unreachable'
}

/**
 * What goes instead of a notice that cannot arrive in Teams: one email for a card, or for a line
 * that goes without a card. The line beside a card is no word of its own.
 */
export function standIn(entry: NoticeEntry, at: Instant): readonly NoticeEntry[] {
  const { alone, failing: _failing, parkedAt: _parkedAt, ...notice } = entry
  if (notice.send === 'mail' || (notice.send === 'feed' && !alone)) return []
  return [{ ...notice, id: idOnChannel(entry, 'mail'), send: 'mail', due: at, tries: 0 }]
}

/** The installations to ask for, of people who are waiting for one, each once. */
export function installationsFor(
  outbox: readonly Entry[],
  waiting: ReadonlySet<string>,
  at: Instant,
): readonly InstallationEntry[] {
  const asked = new Set<PersonId>(
    outbox.flatMap((entry) => (isInstallation(entry) ? entry.to : [])),
  )
  const people = outbox.flatMap((entry) =>
    isNotice(entry) && waiting.has(entry.id) && entry.failing?.kind === 'not-yet' ? entry.to : [],
  )
  return [...new Set(people)]
    .filter((to) => !asked.has(to))
    .map((to) => ({ id: `installation.${to}`, send: 'installation', to, due: at, tries: 0 }))
}
