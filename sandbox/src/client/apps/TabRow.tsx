import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

import { PlaceLink } from '../PlaceLink.tsx'
import type { Place } from '../places.ts'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '20px',
    padding: '0 20px',
    minHeight: '52px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: '4px 12px 0' },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minHeight: '40px',
    '@media (max-width: 640px)': { flexBasis: '100%' },
    '& h1, & h2': {
      margin: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightBold,
    },
  },
  tabs: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    overflowX: 'auto',
  },
  tab: {
    display: 'block',
    position: 'relative',
    padding: '10px',
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outlineOffset: '-3px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '10px',
      right: '10px',
      bottom: '2px',
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandStroke1,
    },
  },
})

interface Tab {
  readonly key: string
  readonly name: string
  readonly to: Place
  readonly current: boolean
}

interface Props {
  readonly title: string
  readonly level?: 1 | 2
  readonly icon: ReactNode
  readonly tabs: readonly Tab[]
  readonly children?: ReactNode
}

/** The head of an app or a channel: its name, and its tabs. */
export function TabRow({ title, level = 1, icon, tabs, children }: Props) {
  const styles = useStyles()
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles.header}>
      <div className={styles.title}>
        {icon}
        <Heading>{title}</Heading>
      </div>
      {tabs.length > 0 && (
        <nav aria-label={`Tabs of ${title}`}>
          <ul className={styles.tabs}>
            {tabs.map(({ key, name, to, current }) => (
              <li key={key}>
                <PlaceLink
                  to={to}
                  className={mergeClasses(styles.tab, current && styles.current)}
                  aria-current={current ? 'page' : undefined}
                >
                  {name}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </div>
  )
}
