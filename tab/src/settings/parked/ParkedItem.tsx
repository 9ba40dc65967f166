import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ParkedNotice } from '@ect/contract/listParkedNotices.ts'

import { reportPath } from '../../report/reportOnPage.ts'
import { momentInWords } from '../../ui/momentInWords.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { nameOfParked, parkedInWords, whyParked } from './parkedInWords.ts'

const useItemStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px 24px',
    paddingBlock: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    flex: '1 1 320px',
    minWidth: 0,
  },
})

interface Props {
  readonly parked: ParkedNotice
  readonly isBusy: boolean
  readonly onRetry: () => void
}

/** For whom it was, what, since when and why; the report where it is theirs to open. */
export function ParkedItem({ parked, isBusy, onRetry }: Props) {
  const styles = useStyles()
  const shapes = useItemStyles()
  const { about } = parked
  const name = nameOfParked(parked)
  const what = parkedInWords(parked)
  return (
    <li className={shapes.item}>
      <div className={shapes.words}>
        <h3 className={styles.subheading}>{name}</h3>
        <p className={styles.text}>{what}</p>
        {about && (
          <p className={styles.text}>
            <PageLink to={reportPath(about.key)}>{about.title}</PageLink>, {about.schoolName}
          </p>
        )}
        <p className={styles.quiet}>
          Since {momentInWords(parked.since)}. {whyParked(parked)}
        </p>
      </div>
      <Button disabled={isBusy} aria-label={`Try again: ${name}, ${what}`} onClick={onRetry}>
        Try again
      </Button>
    </li>
  )
}
