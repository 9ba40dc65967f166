import { type VerificationView, verifyReportContract } from '@ect/contract/verifyReport.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { signedInWords } from '@ect/domain/report/signedInWords.ts'
import { checksInWords } from '@ect/domain/report/verifyingInWords.ts'
import { type VerifiedReport, verifyReport } from '@ect/usecases/verifyReport.ts'

import { route } from '../http/route.ts'

export const verifyReportRoute = route(verifyReportContract, async ({ ports, caller, params }) =>
  toVerificationView(await verifyReport(ports, caller, params), ports.clock.now()),
)

function toVerificationView(verified: VerifiedReport, checkedAt: Instant): VerificationView {
  const { report, signatures } = verified
  return {
    key: { appropriateBodyId: report.appropriateBodyId, reportId: report.id },
    title: reportTitle(report),
    ectName: report.people.ect.name,
    checkedAt,
    checks: [...checksInWords(verified)],
    signatures: signatures.map(({ signature, version, isInForce, faults }) => ({
      signatory: signature.signatory,
      name: signature.by.name,
      at: signature.at,
      place: signature.place,
      version,
      inForce: isInForce,
      statement: signature.statement,
      signedIn: signedInWords(signature),
      contentHash: signature.contentHash,
      hash: signature.hash,
      holds: faults.length === 0,
    })),
    ...(report.sealedHead && { sealedBy: report.sealedHead.seal.keyId }),
  }
}
