import { shared } from '@ect/domain/report/sharing.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import type { ReportKey, ReportStore } from '@ect/usecases/ports/reports.ts'

/** A copy of a report as its tutor shared it: each read of it is asked for in the access log. */
export async function giveSharedReport(reports: ReportStore, model: ReportKey): Promise<ReportKey> {
  const { record } = await reports.get(model)
  const at = '2026-11-23T09:00:00.000Z'
  const report = shared(
    { ...record, id: 'shared-for-reading' },
    { answers: completeAnswers(), at, commandId: 'shared-for-reading' },
  )
  await reports.create({ ...report, outbox: [] })
  return { ...model, reportId: report.id }
}
