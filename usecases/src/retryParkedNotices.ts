import type { Report } from '@ect/domain/report/report.ts'

import { isOvertaken } from './overtaken.ts'
import { type ParkedEntry, parkedOfBody } from './parkedOfBody.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { replayParked } from './replayParked.ts'
import { settingsOfCaller } from './settingsOfCaller.ts'

export interface RetryParkedNotices {
  readonly appropriateBodyId: string
  /** As `listParkedNotices` named them. */
  readonly notices: readonly string[]
}

type RetryPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'fingerprint' | 'clock'>

const TRIES = 6

/**
 * Has what is parked tried again. What is not parked any more is left alone, so that the same again
 * changes nothing.
 *
 * @returns how many were parked, and are tried from now on
 * @throws Refusal `not-found` for anyone but an administrator; `stale` when a report is being
 *   written to all the time
 */
export async function retryParkedNotices(
  ports: RetryPorts,
  caller: Caller,
  { appropriateBodyId, notices }: RetryParkedNotices,
): Promise<{ readonly retried: number }> {
  await settingsOfCaller(ports, caller, { appropriateBodyId }, 'retryParkedNotices')
  const asked = new Set(notices)
  const { entries } = await parkedOfBody(ports, appropriateBodyId)
  const wanted = entries.filter(({ id }) => asked.has(id))
  for (const ofOne of Map.groupBy(wanted, ({ report }) => report.id).values()) {
    await putBackOne(ports, ofOne)
  }
  return { retried: wanted.length }
}

async function putBackOne(ports: RetryPorts, entries: readonly ParkedEntry[]): Promise<void> {
  const [first] = entries
  if (!first) return
  const ids = new Set(entries.map(({ outgoing }) => outgoing.id))
  for (let tried = 1; ; tried += 1) {
    try {
      return await replayParked(ports, keyOf(first.report), ids)
    } catch (thrown) {
      if (!isOvertaken(thrown) || tried === TRIES) throw thrown
    }
  }
}

function keyOf({ appropriateBodyId, id: reportId }: Report) {
  return { appropriateBodyId, reportId }
}
