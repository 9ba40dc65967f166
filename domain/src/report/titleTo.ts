import type { Role } from '../access.ts'
import { reportTitle } from './report.ts'

/**
 * What a report is called in a list that one person reads: `Your term 1 progress review` to whom it
 * is about, `Amara Whitcombe: term 1 progress review` to everyone else.
 */
export function titleTo(
  role: Role,
  ectName: string,
  report: Parameters<typeof reportTitle>[0],
): string {
  const name = reportTitle(report)
  return role === 'ect' ? `Your ${name}` : `${ectName}: ${name}`
}
