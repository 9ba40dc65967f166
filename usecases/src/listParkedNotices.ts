import { mayDo, roleIn } from '@ect/domain/access.ts'
import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'

import { type ParkedEntry, parkedOfBody } from './parkedOfBody.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'
import { reportHead } from './reportHead.ts'
import { settingsOfCaller } from './settingsOfCaller.ts'

/** What did not go and is not tried any more, as one administrator may know it. */
export interface ParkedNotice {
  readonly id: string
  readonly outgoing: Outgoing
  /** The name of whoever was to get it; absent where it is for nobody. */
  readonly to?: string
  /** What it is about, for who may open that. */
  readonly about?: ReportHead
}

export interface ParkedNotices {
  /** Longest waiting first. */
  readonly notices: readonly ParkedNotice[]
  /** Whether there are no more than these. */
  readonly isAll: boolean
}

type ListPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'people' | 'fingerprint'>

/**
 * What an appropriate body has parked. To administer opens no report: what it is about is said to
 * whoever reviews as well.
 *
 * @throws Refusal `not-found` for anyone but its administrators
 */
export async function listParkedNotices(
  ports: ListPorts,
  caller: Caller,
  key: { readonly appropriateBodyId: string },
): Promise<ParkedNotices> {
  const { record } = await settingsOfCaller(ports, caller, key, 'listParkedNotices')
  const { entries, isAll } = await parkedOfBody(ports, key.appropriateBodyId)
  const notices = await Promise.all(
    entries.map((entry) => toParkedNotice(ports, caller, record, entry)),
  )
  return { notices, isAll }
}

async function toParkedNotice(
  { people }: Pick<Ports, 'people'>,
  caller: Caller,
  { members }: AppropriateBody,
  { id, outgoing, report }: ParkedEntry,
): Promise<ParkedNotice> {
  const person = 'to' in outgoing ? await people.get(outgoing.to) : undefined
  const role = roleIn(report, members, caller.id)
  const mayOpen = role !== undefined && mayDo(role, 'openReport', report.state)
  return {
    id,
    outgoing,
    ...(person && { to: person.name }),
    ...(mayOpen && { about: reportHead(report) }),
  }
}
