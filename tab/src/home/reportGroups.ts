import type { HomeView } from '@ect/contract/getHome.ts'
import type { ReportItem } from '@ect/contract/reportView.ts'

export interface ReportGroup {
  readonly title: string
  readonly reports: readonly ReportItem[]
}

/** Reports that ask nothing of someone now; what has not opened yet waits for nobody. */
export function reportGroups({
  waiting,
  done,
}: Pick<HomeView, 'waiting' | 'done'>): readonly ReportGroup[] {
  return [
    { title: 'Waiting for others', reports: waiting.filter((report) => !isComing(report)) },
    { title: 'Coming up', reports: waiting.filter(isComing) },
    { title: 'Done', reports: done },
  ].filter(({ reports }) => reports.length > 0)
}

function isComing({ status }: ReportItem): boolean {
  return status === 'scheduled'
}
