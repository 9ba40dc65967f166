import type { Instant } from '../calendar.ts'
import type { PersonId } from '../people.ts'
import type { Outgoing, OutgoingInstallation, OutgoingNotice } from './outgoing.ts'
import type { Later } from './retrying.ts'

/** How long a notice waits for the app to reach its person. @ours ADR 42 */
export const LONGEST_NOT_YET_SECONDS = 60 * 60

/**
 * Whether a notice that just failed in Teams cannot arrive there: Teams refuses the person, or the
 * bot has not been able to reach them for an hour.
 */
export function cannotArrive(
  outgoing: Outgoing,
  at: Instant,
  later: Later,
): outgoing is OutgoingNotice {
  if (!('notice' in outgoing) || outgoing.send === 'mail' || !outgoing.failing) return false
  const { kind, since } = outgoing.failing
  if (kind === 'not-yet') return later(since, LONGEST_NOT_YET_SECONDS) <= at
  return kind === 'unreachable'
}

/**
 * What goes instead of a notice that cannot arrive in Teams: one email for a card, or for a line
 * that goes without a card. The line beside a card is no word of its own.
 */
export function standIn(
  { id, send, alone, notice, to, version }: OutgoingNotice,
  at: Instant,
): readonly OutgoingNotice[] {
  if (send === 'mail' || (send === 'feed' && !alone)) return []
  const mailId = id.replace(`.${send}.${to}`, `.mail.${to}`)
  return [{ id: mailId, send: 'mail', notice, to, version, due: at, tries: 0 }]
}

/** The installations to ask for, of people who are waiting for one, each once. */
export function installationsFor(
  outbox: readonly Outgoing[],
  waiting: ReadonlySet<string>,
  { at, version }: { readonly at: Instant; readonly version: number },
): readonly OutgoingInstallation[] {
  const asked = new Set<PersonId>(
    outbox.flatMap((outgoing) => (outgoing.send === 'installation' ? outgoing.to : [])),
  )
  const people = outbox.flatMap((outgoing) =>
    'notice' in outgoing && waiting.has(outgoing.id) && outgoing.failing?.kind === 'not-yet'
      ? outgoing.to
      : [],
  )
  return [...new Set(people)]
    .filter((to) => !asked.has(to))
    .map((to) => ({
      id: `installation.${to}`,
      send: 'installation',
      to,
      version,
      due: at,
      tries: 0,
    }))
}
