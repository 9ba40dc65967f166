import { reportStatus, STATUS_WORDS } from '@ect/domain/report/reportStatus.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { reportTitle } from '@ect/domain/report/report.ts'

import { assertReviewer } from './assertReviewer.ts'
import { everyPage } from './everyPage.ts'
import { exportedList } from './exportedList.ts'
import { type ListedReport, listed } from './listedReport.ts'
import type { OpenedFile } from './openSupportPlan.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

const COLUMNS = [
  'Early career teacher',
  'School',
  'Induction tutor',
  'Report',
  'Period from',
  'Period to',
  'Due on',
  'Status',
  'Since',
  'Not on track',
  'Waiting for',
]

/**
 * Every report of an appropriate body as a list for a spreadsheet, soonest due first, with what its
 * reviewers see in their list.
 *
 * @throws Refusal `not-found` for anyone but its reviewers
 */
export async function exportReports(
  ports: Pick<Ports, 'reports' | 'appropriateBodies' | 'documents' | 'clock'>,
  caller: Caller,
  { appropriateBodyId }: { readonly appropriateBodyId: string },
): Promise<OpenedFile> {
  const { name } = await assertReviewer(ports, caller, appropriateBodyId)
  const today = ports.clock.today()
  const heads = await everyPage(async (page) => {
    const { heads: items, next } = await ports.reports.ofAppropriateBody(appropriateBodyId, page)
    return { items, next }
  })
  const rows = heads.map((head) => rowOf(listed(head, 'reviewer', today), today))
  return exportedList(ports, { what: `Reports of ${name}`, today, columns: COLUMNS, rows })
}

function rowOf({ head, onTrack, waitingFor }: ListedReport, today: IsoDate): readonly string[] {
  return [
    head.ectName,
    head.schoolName,
    head.tutorName,
    reportTitle(head),
    head.period.startsOn,
    head.period.endsOn,
    head.period.dueOn,
    STATUS_WORDS[reportStatus(head, today)],
    head.since ?? '',
    onTrack === false ? 'yes' : '',
    waitingFor,
  ]
}
