import type { ReportStatus } from '@ect/domain/report/reportStatus.ts'

import type { Period } from '../inductionParts.ts'

const SIGNED: readonly (ReportStatus | undefined)[] = ['submitted', 'reviewed', 'decided']

/** Whether everyone has signed the report of a period, here or before. */
export function isSigned({ standing, report }: Pick<Period, 'standing' | 'report'>): boolean {
  return standing === 'signed-before' || SIGNED.includes(report?.status)
}
