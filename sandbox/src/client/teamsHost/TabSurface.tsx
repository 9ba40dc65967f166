import { Button, makeStyles, Spinner } from '@fluentui/react-components'
import { PlugDisconnectedRegular } from '@fluentui/react-icons'
import { useState } from 'react'

import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { useSession } from '../session.ts'
import type { TabHost } from './messageTable.ts'
import { filledIn, tabContext, type TabPlace } from './tabContext.ts'
import { TabDialog } from './TabDialog.tsx'
import { type Connected, TabFrame } from './TabFrame.tsx'
import { useTabHost } from './useTabHost.ts'

const useStyles = makeStyles({
  surface: { position: 'relative', flex: '1 1 0', minHeight: 0 },
  over: { position: 'absolute', inset: 0, display: 'grid', placeContent: 'center' },
  failure: { display: 'flex', height: '100%' },
  again: { marginTop: '16px' },
})

interface Props {
  readonly title: string
  readonly contentUrl: string
  readonly place: TabPlace
  /** What the place where it is shown can do for the tab, besides what all of them can. */
  readonly host?: Partial<TabHost>
  readonly onConnected?: Connected
}

/** A page of the tab wherever Teams shows one: as an app, in a channel, or in a dialog. */
export function TabSurface(props: Props) {
  const { tabOrigin } = useSession()
  const [attempt, setAttempt] = useState(0)
  const url = URL.parse(props.contentUrl, tabOrigin)
  if (url?.origin !== new URL(tabOrigin).origin) {
    return <Failure>This address is not one of the app's own, so Teams does not open it.</Failure>
  }
  return <RunningTab key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />
}

function RunningTab({ title, contentUrl, place, host: parts, onConnected, onAgain }: RunningProps) {
  const styles = useStyles()
  const { state, theme, tabOrigin } = useSession()
  const { host, stage, dialog } = useTabHost(place, parts)
  // The theme may change while the tab runs; its address must not, or the tab would start anew.
  const [src] = useState(() => {
    const filled = filledIn(contentUrl, tabContext(state.me, theme, place))
    return new URL(filled, tabOrigin).href
  })
  if (stage.at === 'failed') return <Failure onAgain={onAgain}>{stage.message}</Failure>
  return (
    <div className={styles.surface}>
      <TabFrame src={src} title={title} host={host} {...(onConnected && { onConnected })} />
      {stage.at === 'starting' && (
        <div className={styles.over}>
          <Spinner label="Opening…" />
        </div>
      )}
      {dialog && (
        <TabDialog {...dialog}>
          <TabSurface
            title={dialog.dialog.title}
            contentUrl={dialog.dialog.url}
            place={{ frameContext: 'task', entityId: '' }}
            host={{ closeDialog: (result) => dialog.onClose({ result }) }}
          />
        </TabDialog>
      )}
    </div>
  )
}

interface RunningProps extends Props {
  readonly onAgain: () => void
}

interface FailureProps {
  readonly children: string
  readonly onAgain?: () => void
}

function Failure({ children, onAgain }: FailureProps) {
  const styles = useStyles()
  return (
    <div role="alert" className={styles.failure}>
      <EmptyPlace icon={<PlugDisconnectedRegular fontSize={48} />} title="The app did not start">
        {children}
        {onAgain && (
          <span className={styles.again}>
            <br />
            <Button onClick={onAgain}>Try again</Button>
          </span>
        )}
      </EmptyPlace>
    </div>
  )
}
