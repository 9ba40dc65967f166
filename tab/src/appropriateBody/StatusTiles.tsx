import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReportStatus } from '@ect/domain/report/reportStatus.ts'

import { useStyles } from '../ui/useStyles.ts'
import type { ListedReport } from './reviewQueue.ts'

const TILES: readonly { readonly status: ReportStatus; readonly label: string }[] = [
  { status: 'submitted', label: 'To review' },
  { status: 'returned', label: 'Returned' },
  { status: 'overdue', label: 'Overdue' },
  { status: 'reviewed', label: 'Reviewed' },
]

const useTileStyles = makeStyles({
  tiles: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '12px',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column-reverse',
    padding: '14px 18px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ...shorthands.borderLeft('4px', 'solid', tokens.colorBrandStroke1),
    borderRadius: tokens.borderRadiusLarge,
  },
  count: { ...typographyStyles.title1, margin: 0 },
})

/** How many stand where. */
export function StatusTiles({
  reports,
  hasMore,
}: {
  reports: readonly ListedReport[]
  hasMore: boolean
}) {
  const styles = useStyles()
  const shapes = useTileStyles()
  return (
    <section aria-label="How many stand where" className={styles.stack}>
      <dl className={shapes.tiles}>
        {TILES.map(({ status, label }) => (
          <div key={status} className={shapes.tile}>
            <dt>{label}</dt>
            <dd className={shapes.count}>
              {reports.filter((report) => report.status === status).length}
            </dd>
          </div>
        ))}
      </dl>
      {hasMore && (
        <p className={styles.quiet}>
          Counted over the {reports.length} reports that are due soonest. Show more below to count
          more.
        </p>
      )}
    </section>
  )
}
