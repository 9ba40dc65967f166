import type { Report } from '@ect/domain/report/report.ts'
import { chainHead, withSeal } from '@ect/domain/report/sealing.ts'

import type { Sealing } from './ports/sealing.ts'

/**
 * The report with the end of its chain of signatures sealed.
 *
 * @throws Refusal `microsoft-unavailable`
 */
export async function sealed(sealing: Sealing, report: Report): Promise<Report> {
  const head = chainHead(report)
  return head === undefined ? report : withSeal(report, await sealing.seal(bytesOf(head)))
}

/** Whether the seal that a report carries is over the chain as it stands. */
export async function isSealed(sealing: Pick<Sealing, 'verify'>, report: Report): Promise<boolean> {
  const head = chainHead(report)
  if (head === undefined || report.sealedHead === undefined) return false
  return sealing.verify(bytesOf(head), report.sealedHead.seal)
}

function bytesOf(head: string): Uint8Array {
  return new TextEncoder().encode(head)
}
