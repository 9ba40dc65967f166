import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  AlertFilled,
  AlertRegular,
  CalendarLtrFilled,
  CalendarLtrRegular,
  ChatFilled,
  ChatRegular,
  MailFilled,
  MailRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
} from '@fluentui/react-icons'
import { type ReactNode, useId } from 'react'

import { AppIcon } from '../AppIcon.tsx'
import { PlaceLink } from '../PlaceLink.tsx'
import type { PersonsPlace, Place } from '../places.ts'
import { useSession } from '../session.ts'
import { unreadChats, unreadFeed } from '../unread.ts'

const useStyles = makeStyles({
  rail: {
    gridArea: 'rail',
    '& ul': { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
    '@media (max-width: 640px)': {
      '& ul': { flexDirection: 'row', height: '100%' },
      '& li': { flex: '1 1 0' },
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  place: { position: 'relative' },
  item: {
    boxSizing: 'border-box',
    width: '100%',
    height: '60px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: '11px',
    lineHeight: '14px',
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outlineOffset: '-3px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '3px',
      top: '14px',
      bottom: '14px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandForeground1,
      '@media (max-width: 640px)': {
        inset: 'auto',
        top: '1px',
        width: '36px',
        height: '3px',
      },
    },
  },
  badge: {
    position: 'absolute',
    top: '6px',
    left: 'calc(50% + 5px)',
    pointerEvents: 'none',
  },
})

export function AppRail({ place }: { readonly place: PersonsPlace }) {
  const styles = useStyles()
  const { person, state } = useSession()
  const { at } = place
  return (
    <nav aria-label="Apps" className={styles.rail}>
      <ul>
        <RailItem
          to={{ at: 'activity', person }}
          name="Activity"
          icons={[<AlertRegular key="r" fontSize={24} />, <AlertFilled key="f" fontSize={24} />]}
          current={at === 'activity'}
          unread={unreadFeed(state)}
        />
        <RailItem
          to={{ at: 'chat', person }}
          name="Chat"
          icons={[<ChatRegular key="r" fontSize={24} />, <ChatFilled key="f" fontSize={24} />]}
          current={at === 'chat' || at === 'chats' || at === 'chatWith'}
          unread={unreadChats(state)}
        />
        <RailItem
          to={{ at: 'team', person }}
          name="Teams"
          icons={[
            <PeopleTeamRegular key="r" fontSize={24} />,
            <PeopleTeamFilled key="f" fontSize={24} />,
          ]}
          current={at === 'team' || at === 'channelTab'}
        />
        <RailItem
          to={{ at: 'calendar', person }}
          name="Calendar"
          icons={[
            <CalendarLtrRegular key="r" fontSize={24} />,
            <CalendarLtrFilled key="f" fontSize={24} />,
          ]}
          current={at === 'calendar'}
        />
        <RailItem
          to={{ at: 'mail', person }}
          name="Mail"
          icons={[<MailRegular key="r" fontSize={24} />, <MailFilled key="f" fontSize={24} />]}
          current={at === 'mail'}
        />
        <RailItem
          to={{ at: 'app', person }}
          name="Induction"
          icons={[<AppIcon key="r" size={24} />, <AppIcon key="f" size={24} />]}
          current={at === 'app'}
        />
      </ul>
    </nav>
  )
}

interface ItemProps {
  readonly to: Place
  readonly name: string
  /** At rest, and where the person is. */
  readonly icons: readonly [ReactNode, ReactNode]
  readonly current: boolean
  readonly unread?: number
}

function RailItem({ to, name, icons, current, unread = 0 }: ItemProps) {
  const styles = useStyles()
  const unreadId = useId()
  return (
    <li className={styles.place}>
      <PlaceLink
        to={to}
        className={mergeClasses(styles.item, current && styles.current)}
        aria-label={name}
        aria-current={current ? 'page' : undefined}
        aria-describedby={unread > 0 ? unreadId : undefined}
      >
        {icons[current ? 1 : 0]}
        <span aria-hidden="true">{name}</span>
      </PlaceLink>
      {unread > 0 && (
        <CounterBadge
          className={styles.badge}
          count={unread}
          size="small"
          color="danger"
          aria-hidden="true"
        />
      )}
      <span id={unreadId} hidden>{`${unread} unread`}</span>
    </li>
  )
}
