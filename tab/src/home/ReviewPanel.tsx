import type { HomeView } from '@ect/contract/getHome.ts'

import { reviewQueue } from '../appropriateBody/reviewQueue.ts'
import { useReports } from '../appropriateBody/useReports.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { ReportList } from './ReportList.tsx'
import { waitingInWords } from './waitingInWords.ts'

const SHOWN = 3

interface Props {
  readonly body: HomeView['appropriateBodies'][number]
}

/** What waits for a reviewer: how many, the first of them, and the way to all. */
export function ReviewPanel({ body: { id, name } }: Props) {
  const styles = useStyles()
  const { data, hasNextPage } = useReports(id)
  const [first] = data?.pages ?? []
  const queue = reviewQueue(data?.pages.flatMap(({ reports }) => reports) ?? [])
  return (
    <Panel title={name}>
      <p className={styles.text}>
        {first
          ? waitingInWords(queue.length, hasNextPage)
          : 'You review for this appropriate body.'}
      </p>
      {first && queue.length > 0 && (
        <ReportList reports={queue.slice(0, SHOWN)} today={first.today} />
      )}
      <PageLink to={`/appropriate-body/${id}`}>Open the overview and the review queue</PageLink>
    </Panel>
  )
}
