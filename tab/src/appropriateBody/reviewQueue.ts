import type { ReportsPage } from '@ect/contract/listReports.ts'

export type ListedReport = ReportsPage['reports'][number]

/** What waits for review: those not on track first, then by the day they are due. */
export function reviewQueue(reports: readonly ListedReport[]): readonly ListedReport[] {
  return reports
    .filter(({ status }) => status === 'submitted')
    .toSorted((a, b) => Number(isConcern(b)) - Number(isConcern(a)) || (a.dueOn < b.dueOn ? -1 : 1))
}

export function isConcern({ onTrack }: ListedReport): boolean {
  return onTrack === false
}

/** By the name of the ECT, tutor or school. */
export function found(reports: readonly ListedReport[], search: string): readonly ListedReport[] {
  const wanted = search.trim().toLowerCase()
  return reports.filter(({ ectName, tutorName, schoolName }) =>
    [ectName, tutorName, schoolName].some((name) => name.toLowerCase().includes(wanted)),
  )
}
