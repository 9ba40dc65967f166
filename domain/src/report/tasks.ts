import { mayDo, type Role } from '../access.ts'
import type { IsoDate } from '../calendar.ts'
import { type Report, reportNoun } from './report.ts'
import { type ReportStatus, reportStatus } from './reportStatus.ts'

type Noun = ReturnType<typeof reportNoun>

const TASKS: Partial<Record<Role, Partial<Record<ReportStatus, (noun: Noun) => string>>>> = {
  'induction-tutor': {
    available: (noun) => `Complete and share the ${noun}`,
    due: (noun) => `Complete and share the ${noun}`,
    overdue: (noun) => `Complete and share the ${noun}: it is overdue`,
    queried: () => 'Answer the question about the days',
    returned: (noun) => `Amend the ${noun} and share it again`,
    reopened: (noun) => `Amend the ${noun} and share it again`,
    'not-signed': (noun) => `Read why the ${noun} was not signed, and share it again`,
    'needs-signatures': () => 'Read the comments and sign',
  },
  ect: {
    'with-ect': (noun) => `Read the ${noun}, comment and sign`,
    'with-ect-to-comment': (noun) => `Read the ${noun} and comment`,
    'with-ect-to-sign': (noun) => `Sign the ${noun}`,
  },
  headteacher: { 'with-headteacher': (noun) => `Read the ${noun} and sign` },
  reviewer: { submitted: () => 'Read and review' },
}

/**
 * Whether a report waits for this person's signature and for nothing else of theirs, as far as a
 * list can tell: an ECT comments with each.
 */
export function isToSign(role: Role, { state }: Pick<Report, 'state'>): boolean {
  return role !== 'ect' && mayDo(role, 'signReport', state)
}

/** What one person is asked to do with a report now, or `undefined` when it waits for others. */
export function taskOf(
  role: Role,
  report: Pick<Report, 'kind' | 'state' | 'period'>,
  today: IsoDate,
): string | undefined {
  return TASKS[role]?.[reportStatus(report, today)]?.(reportNoun(report))
}
