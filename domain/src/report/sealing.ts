import type { Report } from './report.ts'
import type { Seal } from './signature.ts'
import { lastSignature } from './signing.ts'

/** Says what the seal is over, so that it can stand for nothing else. */
const SEALED_AS = 'ect-induction signatures 1'

/**
 * What is sealed of a report as it stands: which report, how many signatures over all its versions,
 * and the last one, to which all before are chained; or `undefined` when nobody has signed.
 */
export function chainHead(report: Report): string | undefined {
  const last = lastSignature(report)
  if (!last) return undefined
  const { appropriateBodyId, id } = report
  return [SEALED_AS, appropriateBodyId, id, countOf(report), last.hash].join('\n')
}

/** The report with its chain sealed as it stands. */
export function withSeal(report: Report, seal: Seal): Report {
  const last = lastSignature(report)
  if (!last) return report
  return { ...report, sealedHead: { signatures: countOf(report), hash: last.hash, seal } }
}

function countOf({ versions }: Report): number {
  return versions.flatMap(({ signatures }) => signatures).length
}
