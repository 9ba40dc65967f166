import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'

import { useSession } from '../session.ts'
import type { ChannelOfTab } from '../teamsHost/tabContext.ts'
import { TabSurface } from '../teamsHost/TabSurface.tsx'
import { useTabSaving } from './useTabSaving.ts'

const useStyles = makeStyles({
  content: { display: 'flex', height: 'min(460px, 60vh)', padding: 0 },
})

/** "Add a tab": the app's configuration page decides what is added, and when it can be saved. */
export function AddTab(channelOfTab: ChannelOfTab) {
  const [open, setOpen] = useState(false)
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<AddRegular />}>
          Add a tab
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <Configuration channelOfTab={channelOfTab} onDone={() => setOpen(false)} />
      </DialogSurface>
    </Dialog>
  )
}

interface Props {
  readonly channelOfTab: ChannelOfTab
  readonly onDone: () => void
}

function Configuration({ channelOfTab, onDone }: Props) {
  const styles = useStyles()
  const { app, tabOrigin } = useSession()
  const { host, onConnected, canSave, save, refusal } = useTabSaving(
    channelOfTab.channel.id,
    onDone,
  )
  return (
    <DialogBody>
      <DialogTitle>Add {app.name}</DialogTitle>
      <DialogContent>
        {refusal !== undefined && (
          <MessageBar intent="error" role="alert">
            <MessageBarBody>The tab was not added. {refusal}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.content}>
          <TabSurface
            title={`Add ${app.name}`}
            contentUrl={`${tabOrigin}/config`}
            place={{ frameContext: 'settings', entityId: '', channel: channelOfTab }}
            host={host}
            onConnected={onConnected}
          />
        </div>
      </DialogContent>
      <DialogActions>
        <DialogTrigger disableButtonEnhancement>
          <Button>Cancel</Button>
        </DialogTrigger>
        <Button appearance="primary" disabled={!canSave} onClick={save}>
          Save
        </Button>
      </DialogActions>
    </DialogBody>
  )
}
