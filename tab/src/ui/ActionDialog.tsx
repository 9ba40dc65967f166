import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'

import { Notice } from './Notice.tsx'
import { useStyles } from './useStyles.ts'

interface Props {
  readonly title: string
  /** On the button that does it. */
  readonly action: string
  readonly isBusy: boolean
  readonly problem: string | undefined
  readonly onAct: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks for what one action needs, and does it. */
export function ActionDialog(props: Props) {
  const { title, action, isBusy, problem, onAct, onClose, children } = props
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.stack}>
            {children}
            {problem !== undefined && <Notice intent="error">{problem}</Notice>}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" onClick={() => !isBusy && onAct()}>
              {isBusy ? 'One moment…' : action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
