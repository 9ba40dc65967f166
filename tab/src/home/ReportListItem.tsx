import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReportItem } from '@ect/contract/reportView.ts'
import { type IsoDate, inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { useLocation } from 'wouter'
import type { z } from 'zod'

import { reportPath } from '../report/reportOnPage.ts'
import { daysLeft } from '../ui/momentInWords.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useStyles } from '../ui/useStyles.ts'

const useItemStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '12px 8px',
    marginInline: '-8px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexGrow: 1 },
  what: { ...typographyStyles.body1Strong },
})

interface Props {
  readonly report: z.infer<typeof ReportItem>
  readonly today: IsoDate
}

/** One report as one link: what to do, whose it is, and by when. */
export function ReportListItem({ report, today }: Props) {
  const styles = useStyles()
  const shapes = useItemStyles()
  const [, navigate] = useLocation()
  const path = reportPath(report.key)
  const { task, waitingFor, title, schoolName } = report
  return (
    <li className={shapes.item}>
      <a
        href={path}
        className={shapes.link}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          navigate(path)
        }}
      >
        <span className={shapes.words}>
          <span className={shapes.what}>{task ?? waitingFor}</span>
          <span>
            {title}, {schoolName}
          </span>
          <span className={styles.quiet}>{dueText(report, today)}</span>
          {report.onTrack === false && <strong>Not on track</strong>}
        </span>
        <StatusBadge status={report.status} />
        <ChevronRightRegular aria-hidden />
      </a>
    </li>
  )
}

function dueText({ dueOn, status }: Props['report'], today: IsoDate): string {
  const day = `Due ${inWordsWithWeekday(dueOn)}`
  return ['submitted', 'reviewed'].includes(status) ? day : `${day}, ${daysLeft(dueOn, today)}`
}
