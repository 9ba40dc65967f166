import type { ReportView } from '@ect/contract/reportView.ts'

/** What is said to someone whose signature on a version before stands, or `undefined`. */
export function standsFor({ signatures, role, shared }: ReportView): string | undefined {
  const own = signatures.find(({ signatory, inForce }) => inForce && signatory === role)
  if (!own || !shared || own.version === shared.number) return undefined
  return `Your signature stands: nothing that you signed in version ${own.version} is different in version ${shared.number}.`
}
