import type { ReportView } from '@ect/contract/reportView.ts'

import { fetchedPart } from '../ui/fetchedPart.tsx'

const ReportLog = fetchedPart(async () => (await import('./ReportLog.tsx')).ReportLog, {
  meanwhile: null,
})

/**
 * Who has opened the report, for its ECT.
 *
 * @rule R93
 */
export function ReportAccessPanel({ view: { key, mayDo } }: { view: ReportView }) {
  if (!mayDo.includes('listReportAccess')) return undefined
  return <ReportLog {...key} />
}
