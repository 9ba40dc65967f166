import { deliverOutbox, type DeliverPorts } from './deliverOutbox.ts'
import { type FilePorts, fileReport } from './fileReport.ts'
import type { OnFailure } from './onFailure.ts'

/** Files the signed copies that reports have waiting. @returns how many were filed */
export function deliverFilings(
  ports: DeliverPorts & FilePorts,
  onFailure: OnFailure,
): Promise<number> {
  return deliverOutbox(ports, {
    channel: 'filing',
    onFailure,
    send: (report, { version }) => fileReport(ports, report, version),
  })
}
