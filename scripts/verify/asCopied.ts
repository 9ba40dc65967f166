import type { SealedCopy } from '@ect/adapters/sealing/sealedDocuments.ts'
import { amendedBy, isSame, keptFrom } from '@ect/domain/report/carrying.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

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
  const given = hasHeadSigned ? headAnswers : keptThen(report, copied)
  const then = { ...rest, signatures, ...(given && { headAnswers: given }) }
  return { ...report, versions: [...report.versions.slice(0, version - 1), then] }
}

/** What the headteacher recommended on the version that this one amends, until they do so anew. */
function keptThen(report: Report, version: ReportVersion): ReportVersion['headAnswers'] {
  const before = amendedBy(report, version)
  const isSameBefore = before && isSame(report, ['induction-tutor', 'ect'], [before, version])
  return version.amends && isSameBefore ? keptFrom(report, version.amends).headAnswers : undefined
}
