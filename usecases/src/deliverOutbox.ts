import { delivered } from '@ect/domain/report/delivering.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'
import type { FiledCopy, Report } from '@ect/domain/report/report.ts'

import { deliverDue, type DeliverDue } from './deliverDue.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'

/** How many reports one sweep takes on. */
export const IN_ONE_SWEEP = 100

export type DeliverPorts = Pick<Ports, 'reports' | 'clock'>

/** Sends what reports have waiting on one channel, as `deliverDue` does. @returns how many were sent */
export function deliverOutbox(
  { reports, clock }: DeliverPorts,
  delivering: Omit<DeliverDue<Report, Outgoing, FiledCopy>, 'inOneSweep'>,
): Promise<number> {
  const outboxes = { store: reports, delivered, idOf }
  return deliverDue(clock, outboxes, { ...delivering, inOneSweep: IN_ONE_SWEEP })
}

function idOf({ reportId }: ReportKey, outgoing?: Outgoing): string {
  return outgoing?.id ?? reportId
}
