import { Avatar, Link, makeStyles, tokens } from '@fluentui/react-components'

import { AppIcon } from '../AppIcon.tsx'
import { useNarrow } from '../navigation.ts'
import { useSession } from '../session.ts'
import { ClockControl } from './ClockControl.tsx'
import { SandboxMenu } from './SandboxMenu.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { WireButton, type WireToggle } from './WireButton.tsx'

const useStyles = makeStyles({
  bar: {
    gridArea: 'top',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '0 16px',
    minWidth: 0,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    marginRight: 'auto',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    '& span': { overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  person: { display: 'flex', alignItems: 'center', gap: '8px', whiteSpace: 'nowrap' },
  name: { '@media (max-width: 1040px)': { display: 'none' } },
})

export function TopBar(wire: WireToggle) {
  const styles = useStyles()
  const narrow = useNarrow()
  const { name } = useSession().state.me
  if (narrow) {
    return (
      <header className={styles.bar}>
        <Avatar name={name} color="colorful" size={32} aria-label={name} />
        <span className={styles.title}>
          <span>{name}</span>
        </span>
        <SandboxMenu {...wire} />
      </header>
    )
  }
  return (
    <header className={styles.bar}>
      <span className={styles.title}>
        <AppIcon size={24} />
        <span>ECT Induction sandbox</span>
      </span>
      <ClockControl />
      <ThemeChoice />
      <WireButton {...wire} />
      <span className={styles.person}>
        <Avatar name={name} color="colorful" size={28} aria-label={name} />
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
        <Link href="/">Switch person</Link>
      </span>
    </header>
  )
}
