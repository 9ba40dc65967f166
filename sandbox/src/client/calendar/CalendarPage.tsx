import { makeStyles, tokens } from '@fluentui/react-components'
import { CalendarLtrRegular } from '@fluentui/react-icons'

import type { CalendarItem } from '../../teams/clientApi.ts'
import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { dayHeading, dayOf } from '../moments.ts'
import { useDocumentTitle } from '../navigation.ts'
import { useSession } from '../session.ts'
import { CalendarEvent } from './CalendarEvent.tsx'

const useStyles = makeStyles({
  page: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', padding: '14px 20px 24px' },
  column: { maxWidth: '760px' },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  day: {
    margin: '20px 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
})

export function CalendarPage() {
  const styles = useStyles()
  const { calendar, clock } = useSession().state
  useDocumentTitle('Calendar')
  const days = Map.groupBy(
    calendar.toSorted((one, other) => one.start.localeCompare(other.start)),
    ({ start }: CalendarItem) => dayOf(start),
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the keyboard
    <section className={styles.page} tabIndex={0} aria-label="Calendar">
      <div className={styles.column}>
        <h1 className={styles.title}>Calendar</h1>
        {calendar.length === 0 && (
          <EmptyPlace icon={<CalendarLtrRegular fontSize={48} />} title="Nothing in your calendar">
            Review meetings that you are invited to stand here.
          </EmptyPlace>
        )}
        {[...days].map(([day, events]) => (
          <section key={day}>
            <h2 className={styles.day}>{dayHeading(day, clock.day)}</h2>
            <ul className={styles.list}>
              {events.map((event) => (
                <li key={event.id}>
                  <CalendarEvent event={event} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
