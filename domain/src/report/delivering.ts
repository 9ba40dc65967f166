import type { Instant } from '../calendar.ts'
import type { PersonId } from '../people.ts'
import { idOnOtherChannel, type Outgoing } from './outgoing.ts'
import type { FiledCopy, Report } from './report.ts'
import { afterFailure, type Failure, type Later } from './retrying.ts'
import { cannotArrive, installationsFor, standIn } from './standingIn.ts'

/** What became of one try to send one entry of the outbox. */
export type Delivery =
  | {
      readonly id: string
      readonly sent: true
      /** Where the signed copy is kept, when that was what was sent. */
      readonly filed?: FiledCopy
    }
  | {
      readonly id: string
      readonly sent: false
      readonly failure: Failure
      /** That its person wants it on no other channel. */
      readonly alone?: true
    }
  | { readonly id: string; readonly sent: 'later'; readonly due: Instant }
  /** Its person wants it on the other channel only. */
  | { readonly id: string; readonly sent: 'elsewhere' }

/**
 * The report without what was sent; what was not waits for later, is parked, or makes way for an
 * email. Whoever cannot be reached in Teams yet is to get the app.
 */
export function delivered(
  report: Report,
  deliveries: readonly Delivery[],
  at: Instant,
  later: Later,
): Report {
  const outcome = new Map(deliveries.map((delivery) => [delivery.id, delivery]))
  const withoutApp = refusedTheApp(report, outcome)
  const asChosen = onOneChannel(report.outbox, outcome)
  const left = asChosen.flatMap((outgoing) =>
    'notice' in outgoing && outgoing.send !== 'mail' && withoutApp.has(outgoing.to)
      ? standIn(outgoing, at)
      : remaining(outgoing, outcome, at, later),
  )
  const outbox = alone(left, besideLostLines(asChosen, left, outcome))
  const about = { at, version: report.versions.length }
  const filed = deliveries.flatMap((delivery) =>
    delivery.sent === true ? (delivery.filed ?? []) : [],
  )
  return {
    ...report,
    outbox: [...outbox, ...installationsFor(outbox, new Set(outcome.keys()), about)],
    filed: [...report.filed.filter((copy) => !isAmong(copy, filed)), ...filed],
    history: [
      ...report.history,
      ...filed.map(({ version }) => ({ event: 'filed', at, version }) as const),
    ],
  }
}

/** What is parked, or of that only what is named, is tried again, as if it had never failed. */
export function putBack(report: Report, at: Instant, ids?: ReadonlySet<string>): Report {
  return {
    ...report,
    outbox: report.outbox.map((outgoing) => {
      if (outgoing.parkedAt === undefined || ids?.has(outgoing.id) === false) return outgoing
      const { parkedAt: _parkedAt, failing: _failing, ...asNew } = outgoing
      return { ...asNew, due: at, tries: 0 }
    }),
  }
}

/** What is to be sent on a channel by now. */
export function dueOn(
  { outbox }: Report,
  channel: Outgoing['send'],
  now: Instant,
): readonly Outgoing[] {
  return outbox.filter(
    ({ send, due, parkedAt }) => send === channel && parkedAt === undefined && due <= now,
  )
}

/** When the first entry of a channel is due, of those that are not parked. */
export function firstDueOn({ outbox }: Report, channel: Outgoing['send']): Instant | undefined {
  return outbox
    .filter(({ send, parkedAt }) => send === channel && parkedAt === undefined)
    .map(({ due }) => due)
    .toSorted()[0]
}

/** Since when the first entry is parked. */
export function firstParked({ outbox }: Report): Instant | undefined {
  return outbox.flatMap(({ parkedAt }) => parkedAt ?? []).toSorted()[0]
}

/**
 * What is left to the other channel goes out of the outbox, and so does what stands beside a notice
 * that failed on the only channel its person wants. What stays of the two carries the notice alone.
 */
function onOneChannel(
  outbox: readonly Outgoing[],
  outcome: ReadonlyMap<string, Delivery>,
): readonly Outgoing[] {
  const there = new Set(outbox.map(({ id }) => id))
  const carrierOf = new Map<string, string>()
  for (const outgoing of outbox) {
    const delivery = outcome.get(outgoing.id)
    if (!('notice' in outgoing) || outgoing.alone || !delivery) continue
    const other = idOnOtherChannel(outgoing)
    if (delivery.sent === 'elsewhere') carrierOf.set(outgoing.id, other)
    // Where the other one has gone already, it has arrived, or an email goes instead of it.
    if (delivery.sent === false && delivery.alone && there.has(other)) {
      carrierOf.set(other, outgoing.id)
    }
  }
  const staying = outbox.filter(({ id }) => !carrierOf.has(id))
  return alone(staying, new Set(carrierOf.values()))
}

/** The cards whose lines could not arrive: nobody can choose the line any more. */
function besideLostLines(
  before: readonly Outgoing[],
  after: readonly Outgoing[],
  outcome: ReadonlyMap<string, Delivery>,
): ReadonlySet<string> {
  const there = new Set(after.map(({ id }) => id))
  return new Set(
    before.flatMap((outgoing) =>
      outgoing.send === 'feed' &&
      outcome.get(outgoing.id)?.sent === false &&
      !there.has(outgoing.id)
        ? idOnOtherChannel(outgoing)
        : [],
    ),
  )
}

function alone(outbox: readonly Outgoing[], ids: ReadonlySet<string>): readonly Outgoing[] {
  return outbox.map((outgoing) =>
    'notice' in outgoing && ids.has(outgoing.id) ? { ...outgoing, alone: true } : outgoing,
  )
}

function remaining(
  outgoing: Outgoing,
  outcome: ReadonlyMap<string, Delivery>,
  at: Instant,
  later: Later,
): readonly Outgoing[] {
  const delivery = outcome.get(outgoing.id)
  if (!delivery || delivery.sent === 'elsewhere') return [outgoing]
  if (delivery.sent === 'later') return [{ ...outgoing, due: delivery.due }]
  if (delivery.sent || isRefusedInstallation(outgoing, delivery)) return []
  const failed = afterFailure(outgoing, delivery.failure, at, later)
  return cannotArrive(failed, at, later) ? standIn(failed, at) : [failed]
}

/** The people for whom the app may not be installed. */
function refusedTheApp(
  { outbox }: Report,
  outcome: ReadonlyMap<string, Delivery>,
): ReadonlySet<PersonId> {
  return new Set(
    outbox.flatMap((outgoing) =>
      outgoing.send === 'installation' && isRefusedInstallation(outgoing, outcome.get(outgoing.id))
        ? outgoing.to
        : [],
    ),
  )
}

function isRefusedInstallation({ send }: Outgoing, delivery: Delivery | undefined): boolean {
  return (
    send === 'installation' && delivery?.sent === false && delivery.failure.kind === 'unreachable'
  )
}

function isAmong({ version }: FiledCopy, copies: readonly FiledCopy[]): boolean {
  return copies.some((copy) => copy.version === version)
}
