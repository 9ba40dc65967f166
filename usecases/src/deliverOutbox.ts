import { delivered } from '@ect/domain/report/delivering.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'

import { deliverDue, type DeliverDue } from './deliverDue.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'

/** How many reports one sweep takes on. */
export const IN_ONE_SWEEP = 100

export type DeliverPorts = Pick<Ports, 'reports' | 'clock' | 'sentHere'>

/** Sends what reports have waiting on one channel, as `deliverDue` does. @returns how many were sent */
export function deliverOutbox(
  ports: DeliverPorts,
  delivering: Omit<DeliverDue<Report, Outgoing>, 'inOneSweep'>,
): Promise<number> {
  const outboxes = { store: ports.reports, delivered, idOf }
  return deliverDue(ports, outboxes, { ...delivering, inOneSweep: IN_ONE_SWEEP })
}

function idOf({ reportId }: ReportKey, outgoing?: Outgoing): string {
  return outgoing?.id ?? reportId
}
