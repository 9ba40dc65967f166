import type { Role } from '../access.ts'
import type { IsoDate } from '../calendar.ts'
import type { Report } from './report.ts'
import { type ReportStatus, reportStatus } from './reportStatus.ts'

const TASKS: Partial<Record<Role, Partial<Record<ReportStatus, string>>>> = {
  'induction-tutor': {
    available: 'Complete and share the review',
    due: 'Complete and share the review',
    overdue: 'Complete and share the review: it is overdue',
    queried: 'Answer the question about the days',
    returned: 'Amend the review and share it again',
    'needs-signatures': 'Read the comments and sign',
  },
  ect: { 'with-ect': 'Read the review, comment and sign' },
  reviewer: { submitted: 'Read and review' },
}

/** What one person is asked to do with a report now, or `undefined` when it waits for others. */
export function taskOf(
  role: Role,
  report: Pick<Report, 'state' | 'period'>,
  today: IsoDate,
): string | undefined {
  return TASKS[role]?.[reportStatus(report, today)]
}
