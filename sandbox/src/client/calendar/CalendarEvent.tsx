import { Link, makeStyles, tokens } from '@fluentui/react-components'

import type { CalendarItem } from '../../teams/clientApi.ts'
import { timeOf } from '../moments.ts'

const useStyles = makeStyles({
  event: {
    display: 'flex',
    gap: '16px',
    alignItems: 'flex-start',
    flexWrap: 'wrap',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  time: { flex: '0 0 104px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  about: {
    flex: '1 1 240px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& h3': { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
    '& p': {
      margin: '2px 0 0',
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground2,
    },
  },
  join: { minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
})

export function CalendarEvent({ event }: { readonly event: CalendarItem }) {
  const styles = useStyles()
  const { subject, start, end, organiser, attendees, joinUrl } = event
  return (
    <article className={styles.event} aria-label={subject}>
      <div className={styles.time}>
        <time dateTime={start}>{timeOf(start)}</time> – <time dateTime={end}>{timeOf(end)}</time>
      </div>
      <div className={styles.about}>
        <h3>{subject}</h3>
        <p>Organised by {organiser}</p>
        {attendees.length > 0 && <p>With {attendees.join(', ')}</p>}
      </div>
      {joinUrl !== undefined && (
        <Link
          className={styles.join}
          href={joinUrl}
          target="_blank"
          rel="noreferrer"
          aria-label={`Join ${subject}`}
        >
          Join
        </Link>
      )}
    </article>
  )
}
