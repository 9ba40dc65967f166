import type { Report } from '@ect/domain/report/report.ts'
import { type Verification, verification } from '@ect/domain/report/verifying.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Fingerprint, Sealing } from './ports/sealing.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'
import { isSealed } from './sealedChain.ts'

export interface VerifiedReport extends Verification {
  readonly report: Report
}

interface ProofPorts {
  readonly fingerprint: Fingerprint
  readonly sealing: Pick<Sealing, 'verify'>
}

/**
 * What the signatures of a report vouch for, computed anew from the record. Whoever may read the
 * report may ask.
 *
 * @throws Refusal `not-found`, `not-your-part`, `not-now`; `microsoft-unavailable` when the key
 *   cannot be asked
 */
export async function verifyReport(
  ports: ProofPorts & Pick<Ports, 'reports' | 'appropriateBodies' | 'clock'>,
  caller: Caller,
  key: ReportKey,
): Promise<VerifiedReport> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'openReportContent', ports.clock.today())
  return { report: found.record, ...(await verifiedRecord(ports, found.record)) }
}

/** The same of a record that is at hand. */
export async function verifiedRecord(
  { fingerprint, sealing }: ProofPorts,
  report: Report,
): Promise<Verification> {
  return verification(report, {
    fingerprintOf: (value) => fingerprint.ofJson(value),
    isSealed: await isSealed(sealing, report),
  })
}
