import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import type { Documents } from '@ect/usecases/ports/documents.ts'

import { sealPdf } from './sealPdf.ts'
import type { SealingKey } from './sealingKey.ts'

/** What a sealed copy is of. */
export interface SealedCopy {
  readonly appropriateBodyId: string
  readonly reportId: string
  readonly version: number
  /** `hash` of the last signature of that version in the copy. */
  readonly hash: string
}

/** The same documents; a PDF of what somebody has signed is sealed, as of its last signature. */
export function sealedDocuments<D extends Documents>(documents: D, key: SealingKey): D {
  return {
    ...documents,
    async reportPdf(report: Report, version: ReportVersion) {
      const pdf = await documents.reportPdf(report, version)
      const last = version.signatures.at(-1)
      if (!last) return pdf
      return sealPdf(key, pdf, { reason: reasonOf(report, version.number, last.hash), at: last.at })
    },
  }
}

function reasonOf({ appropriateBodyId, id }: Report, version: number, hash: string): string {
  return `Sealed copy of report ${appropriateBodyId}/${id}, version ${version}, last signature ${hash}`
}

/** Reads what `reasonOf` has written. */
export function copyNamedIn(reason: string): SealedCopy | undefined {
  const found =
    /^Sealed copy of report ([\w-]+)\/([\w-]+), version (\d+), last signature ([0-9a-f]{64})$/.exec(
      reason,
    )
  if (!found) return undefined
  const [, appropriateBodyId = '', reportId = '', version, hash = ''] = found
  return { appropriateBodyId, reportId, version: Number(version), hash }
}
