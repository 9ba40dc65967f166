import type { HomeView } from '@ect/contract/getHome.ts'

import { selfReviewPath } from '../report/reportOnPage.ts'
import { LinkRow } from '../ui/LinkRow.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'

/** Before a review an ECT can look at their own work first. It is an offer, and no task. */
export function SelfReviewOffers({ home }: { home: HomeView }) {
  const styles = useStyles()
  if (home.selfReviews.length === 0) return undefined
  return (
    <Panel title="Before your review, if you like">
      <ul className={styles.list}>
        {home.selfReviews.map(({ key, title }) => (
          <LinkRow
            key={key.reportId}
            to={selfReviewPath(key)}
            what="Look at your own work first"
            badge={undefined}
          >
            <span>{title}</span>
            <span className={styles.quiet}>Only you see it until you share it.</span>
          </LinkRow>
        ))}
      </ul>
    </Panel>
  )
}
