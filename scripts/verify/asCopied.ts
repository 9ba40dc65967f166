import type { SealedCopy } from '@ect/adapters/sealing/sealedDocuments.ts'
import type { Report } from '@ect/domain/report/report.ts'

/**
 * The report as it was when a copy was made: without the versions and signatures that came later.
 *
 * @returns `undefined` when the copy is of no signature of this report
 */
export function asCopied(report: Report, { version, hash }: SealedCopy): Report | undefined {
  const copied = report.versions.find(({ number }) => number === version)
  const last = copied?.signatures.findIndex((signature) => signature.hash === hash) ?? -1
  if (!copied || last < 0) return undefined
  const signatures = copied.signatures.slice(0, last + 1)
  const { headAnswers, ...rest } = copied
  const hasHeadSigned = signatures.some(({ signatory }) => signatory === 'headteacher')
  const then = { ...rest, signatures, ...(headAnswers && hasHeadSigned && { headAnswers }) }
  return { ...report, versions: [...report.versions.slice(0, version - 1), then] }
}
