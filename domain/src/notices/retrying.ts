import type { Instant } from '../calendar.ts'
import { type Entry, type Failing, type FailureKind, isNotice } from './entry.ts'

/** How one try to send one entry failed. */
export interface Failure {
  readonly kind: FailureKind
  /** How long Microsoft asked to wait. */
  readonly retryAfterSeconds?: number
}

export type Later = (instant: Instant, seconds: number) => Instant

/** Refusals after which an entry waits for someone to look into it. @ours ADR 42 */
const TRIES_BEFORE_PARKING = 8

/** How long Microsoft may be away before an entry is parked too. @ours ADR 42 */
const LONGEST_AWAY_SECONDS = 24 * 60 * 60

/** Seconds before the second try, which double with each, and the longest wait of all. */
const WAITS: Readonly<Record<FailureKind, readonly [first: number, longest: number]>> = {
  paced: [1, 60],
  'not-yet': [2, 5 * 60],
  away: [5, 2 * 60],
  unreachable: [5, 60 * 60],
  fault: [5, 60 * 60],
}

/** A year: longer than anyone asks to wait, and short enough to be a moment. */
const LONGEST_ASKED_SECONDS = 365 * 24 * 60 * 60

/** At most this part of a wait is added to it, so that what failed together does not come back together. */
const SPREAD = 0.25

/** In these it is the entry that is in trouble; in the others it only waits. */
const TROUBLE: readonly FailureKind[] = ['away', 'unreachable', 'fault']

/** An entry that failed, to be tried later; or parked. @ours ADR 42 */
export function afterFailure<T extends Entry>(
  entry: T,
  failure: Failure,
  at: Instant,
  later: Later,
): T {
  const tries = entry.failing?.kind === failure.kind ? entry.tries + 1 : 1
  const failed = { ...entry, tries, failing: failingNow(entry.failing, failure, at) }
  return isEnough(failed, at, later)
    ? { ...failed, parkedAt: at }
    : { ...failed, due: later(at, waitSeconds(spreadBy(entry), tries, failure)) }
}

/** How long to wait after a number of tries of one kind: never less than Microsoft asked for. */
export function waitSeconds(
  id: string,
  tries: number,
  { kind, retryAfterSeconds = 0 }: Failure,
): number {
  const [first, longest] = WAITS[kind]
  const own = Math.min(first * 2 ** (tries - 1), longest)
  const asked = Math.min(Math.max(retryAfterSeconds, own), LONGEST_ASKED_SECONDS)
  return asked + Math.min(asked, longest) * SPREAD * fractionOf(`${id} ${tries}`)
}

function failingNow(before: Failing | undefined, { kind }: Failure, at: Instant): Failing {
  const { since, faults: counted = 0 } =
    before && goesOn(before.kind, kind) ? before : { since: at, faults: 0 }
  const faults = counted + (isFault(kind) ? 1 : 0)
  return { kind, since, ...(faults > 0 && { faults }) }
}

function goesOn(before: FailureKind, now: FailureKind): boolean {
  return before === now || (TROUBLE.includes(before) && TROUBLE.includes(now))
}

function isFault(kind: FailureKind): boolean {
  return kind === 'fault' || kind === 'unreachable'
}

function isEnough({ failing }: Entry, at: Instant, later: Later): boolean {
  if (!failing || !TROUBLE.includes(failing.kind)) return false
  if ((failing.faults ?? 0) >= TRIES_BEFORE_PARKING) return true
  return failing.kind === 'away' && later(failing.since, LONGEST_AWAY_SECONDS) <= at
}

/** What waits for one person comes back together, and can go as one. */
function spreadBy(entry: Entry): string {
  return isNotice(entry) ? entry.to : entry.id
}

/** From 0 to 1, the same for the same text (FNV-1a). */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0) / 2 ** 32
}
