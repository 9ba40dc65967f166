import { givenName } from '@ect/domain/people.ts'
import { type Report, type Signatory, versionInForce } from '@ect/domain/report/report.ts'
import { nextAfter } from '@ect/domain/report/signing.ts'

/** `Signed. Helen signs next.` */
export function afterSignature(report: Report, signatory: Signatory): string {
  if (versionInForce(report)?.amends) return 'Signed. Thank you.'
  const next = nextAfter(report, signatory)
  return next ? `Signed. ${givenName(next)} signs next.` : 'Signed and submitted. Thank you.'
}
