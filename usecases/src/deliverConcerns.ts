import { type Instant, knownInstant } from '@ect/domain/calendar.ts'
import type { Concern, ConcernNotice } from '@ect/domain/concern/concern.ts'
import { type Failure, waitSeconds } from '@ect/domain/report/retrying.ts'

import type { OnFailure } from './deliverOutbox.ts'
import { failureOf } from './failureOf.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

const AT_ONCE = 50
const TRIES = 10

export type DeliverConcernPorts = Pick<Ports, 'concerns' | 'people' | 'clock' | 'concernCards'>

/**
 * Tells people of concerns, and takes what was told out of their outboxes; what fails is tried
 * again later. A crash in between tells the same again, with the same id.
 *
 * @returns how many were told
 */
export async function deliverConcerns(
  ports: DeliverConcernPorts,
  onFailure: OnFailure,
): Promise<number> {
  let told = 0
  for (const key of await ports.concerns.withOutgoing(ports.clock.now(), AT_ONCE)) {
    try {
      told += await deliverOf(ports, key, onFailure)
    } catch (thrown) {
      onFailure({ id: key.concernId }, thrown)
    }
  }
  return told
}

async function deliverOf(
  ports: DeliverConcernPorts,
  key: ConcernKey,
  onFailure: OnFailure,
): Promise<number> {
  const now = ports.clock.now()
  const { record } = await ports.concerns.get(key)
  const sent = new Map<string, Failure | undefined>()
  for (const notice of record.outbox.filter(({ due }) => due <= now)) {
    sent.set(notice.id, await failureOfSending(ports, key, notice, onFailure))
  }
  if (sent.size > 0) await takeOut(ports, key, (outbox) => remaining(outbox, sent, now))
  return [...sent.values()].filter((failure) => failure === undefined).length
}

async function failureOfSending(
  { people, concernCards }: DeliverConcernPorts,
  concernKey: ConcernKey,
  { id, notice, to: personId }: ConcernNotice,
  onFailure: OnFailure,
): Promise<Failure | undefined> {
  try {
    const to = await people.get(personId)
    if (!to) throw new Refusal('not-found')
    await concernCards.sendConcern({ id, notice, to, concernKey })
    return undefined
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (failure.kind !== 'not-yet') onFailure({ id }, thrown)
    return failure
  }
}

type Outbox = Concern['outbox']

async function takeOut(
  { concerns }: Pick<Ports, 'concerns'>,
  key: ConcernKey,
  left: (outbox: Outbox) => Outbox,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const { record, version } = await concerns.get(key)
    try {
      await concerns.replace({ ...record, outbox: left(record.outbox) }, version)
      return
    } catch (thrown) {
      const overtaken = thrown instanceof Refusal && thrown.code === 'stale'
      if (!overtaken || tried === TRIES) throw thrown
    }
  }
}

function remaining(
  outbox: Outbox,
  sent: ReadonlyMap<string, Failure | undefined>,
  now: Instant,
): Outbox {
  return outbox
    .filter(({ id }) => !sent.has(id) || sent.get(id) !== undefined)
    .map((notice) => {
      const failure = sent.get(notice.id)
      if (!failure) return notice
      const tries = notice.tries + 1
      return { ...notice, tries, due: later(now, waitSeconds(notice.id, tries, failure)) }
    })
}

function later(instant: Instant, seconds: number): Instant {
  return knownInstant(new Date(Date.parse(instant) + seconds * 1000).toISOString())
}
