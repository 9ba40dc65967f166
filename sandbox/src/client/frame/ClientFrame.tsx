import { makeStyles, MessageBar, MessageBarBody, Toaster, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'

import type { PersonsPlace } from '../places.ts'
import { TOASTER } from '../toasts.tsx'
import { AppRail } from './AppRail.tsx'
import { TopBar } from './TopBar.tsx'
import { WireDrawer } from './WireDrawer.tsx'

const useStyles = makeStyles({
  frame: {
    height: '100%',
    display: 'grid',
    grid: '"top top" 48px "rail main" minmax(0, 1fr) / 68px minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (max-width: 640px)': {
      grid: '"top" 48px "main" minmax(0, 1fr) "rail" 60px / minmax(0, 1fr)',
    },
  },
  main: {
    gridArea: 'main',
    position: 'relative',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopLeftRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 640px)': { borderRadius: 0 },
  },
  skip: {
    position: 'absolute',
    left: '8px',
    top: '-60px',
    zIndex: 10,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: '8px' },
  },
})

interface Props {
  readonly place: PersonsPlace
  /** Why what is shown may be old. */
  readonly trouble: string | undefined
  readonly children: ReactNode
}

export function ClientFrame({ place, trouble, children }: Props) {
  const styles = useStyles()
  const [wireShown, setWireShown] = useState(false)
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <TopBar wireShown={wireShown} onWire={() => setWireShown(!wireShown)} />
      <AppRail place={place} />
      <main id="content" tabIndex={-1} className={styles.main}>
        {trouble !== undefined && (
          <MessageBar intent="warning" aria-live="polite">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
        {children}
        <Toaster inline toasterId={TOASTER} position="top" />
      </main>
      <WireDrawer open={wireShown} onClose={() => setWireShown(false)} />
    </div>
  )
}
