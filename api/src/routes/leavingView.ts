import type { LeavingView } from '@ect/contract/leavingView.ts'
import type { RecordedLeaving } from '@ect/domain/induction/leaving/leaving.ts'
import { listed } from '@ect/usecases/listedReport.ts'
import type { OpenedInduction } from '@ect/usecases/openInduction.ts'

import { toReportItem } from './reportItem.ts'

/** What crosses the wire of the schools that an ECT leaves or has left. */
export function toLeavingViews(opened: OpenedInduction): LeavingView[] {
  const { induction, schools, role, today } = opened
  const daysAbsentInAll = induction.absences.reduce((total, { days }) => total + days, 0)
  return opened.leavings.map(({ leaving, served, isReported, interim, setAside }) => ({
    leaving: toldOf(leaving),
    schoolName: schools.get(leaving.schoolId)?.name ?? leaving.schoolId,
    by: leaving.by.name,
    at: leaving.at,
    dateOfBirth: induction.asked.dateOfBirth,
    served,
    daysAbsentInAll,
    isReported,
    ...(leaving.confirmed && {
      confirmed: { by: leaving.confirmed.by.name, at: leaving.confirmed.at },
    }),
    ...(interim && { interim: toReportItem(listed(interim, role, today)) }),
    ...(setAside && { setAside: toReportItem(listed(setAside, role, today)) }),
  }))
}

function toldOf(leaving: RecordedLeaving): LeavingView['leaving'] {
  const { schoolId, lastDay, reason, reasonInWords, next, contact } = leaving
  return {
    schoolId,
    lastDay,
    reason,
    next,
    ...(reasonInWords !== undefined && { reasonInWords }),
    ...(contact && { contact }),
  }
}
