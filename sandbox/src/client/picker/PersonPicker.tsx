import {
  Avatar,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'

import type { PersonOnClient } from '../../teams/clientApi.ts'
import { AppIcon } from '../AppIcon.tsx'
import { usePeople } from '../liveState.ts'
import { longDay } from '../moments.ts'
import { useDocumentTitle } from '../navigation.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import { readClock } from '../server.ts'

const useStyles = makeStyles({
  page: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground3 },
  column: {
    boxSizing: 'border-box',
    maxWidth: '760px',
    margin: '0 auto',
    padding: 'clamp(24px, 6vh, 64px) 16px',
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '14px',
    '& h1': { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  list: {
    listStyle: 'none',
    margin: '16px 0',
    padding: 0,
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(340px, 100%), 1fr))',
  },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    boxSizing: 'border-box',
    height: '100%',
    padding: '12px 16px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    '& strong': { display: 'block', fontWeight: tokens.fontWeightSemibold },
    '& small': {
      display: 'block',
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground2,
    },
  },
  more: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
})

export function PersonPicker({ lost }: { readonly lost: boolean }) {
  const styles = useStyles()
  const { data, error } = usePeople()
  const clock = useQuery({ queryKey: ['clock'], queryFn: readClock })
  useDocumentTitle('ECT Induction sandbox')
  const people = data?.people ?? []
  return (
    <div className={styles.page}>
      <main className={styles.column}>
        <div className={styles.heading}>
          <AppIcon size={44} />
          <h1>ECT Induction sandbox</h1>
        </div>
        <p>
          Progress reviews of early career teachers, in a stand-in for Microsoft Teams that runs on
          this machine. Everyone here is invented.
        </p>
        {lost && <Trouble text="There is no such page. Choose a person to begin." />}
        {error && <Trouble text={error.message} />}
        <h2>Who would you like to be?</h2>
        {!data && !error && <Spinner label="Opening…" />}
        <ul className={styles.list}>{people.filter(({ isLead }) => isLead).map(card)}</ul>
        <MorePeople people={people.filter(({ isLead }) => !isLead)} />
        <p className={styles.hint}>
          {clock.data && <>The demo day is {longDay(clock.data.day)}; anyone can move it. </>}
          The address says who you are, so open several windows to be several people at once.
        </p>
      </main>
    </div>
  )
}

function MorePeople({ people }: { readonly people: readonly PersonOnClient[] }) {
  const styles = useStyles()
  if (people.length === 0) return undefined
  return (
    <details>
      <summary className={styles.more}>{people.length} more people, each with a tale</summary>
      <ul className={styles.list}>{people.map(card)}</ul>
    </details>
  )
}

function card(person: PersonOnClient) {
  return <PersonCard key={person.key} person={person} />
}

function PersonCard({ person }: { readonly person: PersonOnClient }) {
  const styles = useStyles()
  return (
    <li>
      <PlaceLink to={{ at: 'activity', person: person.key }} className={styles.person}>
        <Avatar name={person.name} color="colorful" size={40} aria-hidden="true" />
        <span>
          <strong>{person.name}</strong>
          <small>{person.part}</small>
          <small>{person.tenantName}</small>
        </span>
      </PlaceLink>
    </li>
  )
}

function Trouble({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
