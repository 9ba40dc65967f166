import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'

import type { OpenDialog } from './useTabHost.ts'

const useStyles = makeStyles({
  content: { display: 'flex', padding: 0 },
})

const SIZES: Readonly<Record<string, string>> = {
  small: '280px',
  medium: '480px',
  large: '720px',
}

interface Props extends OpenDialog {
  readonly children: ReactNode
}

/** A page of the tab that the tab itself opened in a dialog. */
export function TabDialog({ dialog, onClose, children }: Props) {
  const styles = useStyles()
  const { title, width, height } = dialog
  return (
    <Dialog open onOpenChange={() => onClose({ error: 'User cancelled/closed the task module.' })}>
      <DialogSurface style={{ maxWidth: pixels(width, '640px') }}>
        <DialogBody>
          <DialogTitle
            action={
              <DialogTrigger action="close">
                <Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} />
              </DialogTrigger>
            }
          >
            {title}
          </DialogTitle>
          <DialogContent className={styles.content} style={{ height: pixels(height, '480px') }}>
            {children}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function pixels(size: string | undefined, usual: string): string {
  if (size === undefined) return usual
  return SIZES[size] ?? (/^\d+$/.test(size) ? `${size}px` : usual)
}
