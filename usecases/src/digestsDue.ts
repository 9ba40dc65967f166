import { type DueNotice, digests, reportOf } from '@ect/domain/notices/digest.ts'
import { dueOn } from '@ect/domain/notices/outbox.ts'
import type { Outgoing, OutgoingNotice } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'

import type { DeliverPorts } from './deliverOutbox.ts'
import { IN_ONE_SWEEP } from './deliverOutbox.ts'
import { howToTellPerson } from './howToTellPerson.ts'
import { noticeFacts } from './noticeFacts.ts'
import type { Digest } from './ports/notices.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Ports } from './ports.ts'
import { severalAtOnce } from './severalAtOnce.ts'

/** How many reports are read at once. */
const AT_ONCE = 20

export type DigestPorts = DeliverPorts & Pick<Ports, 'people' | 'choices'>

interface Due extends DueNotice {
  readonly report: Report
}

/** Finds the digest with which an entry of a report goes, if it does. */
export type DigestOf = (report: Report, outgoing: Outgoing) => Digest | undefined

/**
 * Which of the notices that go by now go together, as far as one sweep sees. What cannot be read
 * now is in none: whoever sends it then tells of that.
 */
export async function digestsDue(
  ports: DigestPorts,
  channel: OutgoingNotice['send'],
): Promise<DigestOf> {
  const keys = await ports.reports.withOutgoing(channel, ports.clock.now(), IN_ONE_SWEEP)
  const due: Due[] = []
  await severalAtOnce(keys, AT_ONCE, async (key) => {
    due.push(...(await goingNow(ports, channel, key).catch(() => [])))
  })
  const digestOf = new Map<string, Digest>()
  for (const together of digests(due)) {
    const digest = await digestOfAll(ports, together).catch(() => undefined)
    if (digest) for (const one of together) digestOf.set(placeOf(one), digest)
  }
  return (report, outgoing) => digestOf.get(placeOf({ report, outgoing }))
}

async function goingNow(
  ports: DigestPorts,
  channel: OutgoingNotice['send'],
  key: ReportKey,
): Promise<readonly Due[]> {
  const { record: report } = await ports.reports.get(key)
  const sentBefore = new Set(ports.sentHere.of({ ...key, channel }).map(({ id }) => id))
  const due = dueOn(report, channel, ports.clock.now()).flatMap((outgoing) =>
    'notice' in outgoing && !sentBefore.has(outgoing.id) ? { report, outgoing } : [],
  )
  const how = await Promise.all(due.map(({ outgoing }) => howToTellPerson(ports, report, outgoing)))
  return due.filter((_, n) => how[n] === 'now' || how[n] === 'only-here')
}

async function digestOfAll(ports: DigestPorts, due: readonly Due[]): Promise<Digest | undefined> {
  const byReport = new Map(due.map((one) => [reportOf(one), one]))
  const soonest = [...byReport.values()].toSorted((a, b) => (dueBy(a) < dueBy(b) ? -1 : 1))
  const notices = await Promise.all(
    soonest.map(({ report, outgoing }) => noticeFacts(ports, report, outgoing)),
  )
  const [first] = notices
  return first && { id: first.id, to: first.to, notices }
}

const dueBy = (due: Due): string => `${due.report.period.dueOn} ${reportOf(due)}`

function placeOf({ report, outgoing }: { readonly report: Report; readonly outgoing: Outgoing }) {
  return `${reportOf({ report })}/${outgoing.id}`
}
