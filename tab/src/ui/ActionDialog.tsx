import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'

import { Modal } from './Modal.tsx'
import { Notice } from './Notice.tsx'

interface Props {
  readonly title: string
  /** On the button that does it. */
  readonly action: string
  /** On the button that leaves everything as it is. */
  readonly cancel?: string
  readonly isWide?: boolean
  readonly isBusy: boolean
  readonly problem: string | undefined
  readonly onAct: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks for what one action needs, and does it. */
export function ActionDialog(props: Props) {
  const { title, action, cancel = 'Cancel', isWide = false, isBusy, problem, children } = props
  const { onAct, onClose } = props
  return (
    <Modal
      title={title}
      isWide={isWide}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button appearance="primary" onClick={() => !isBusy && onAct()}>
            {isBusy ? 'One moment…' : action}
          </Button>
        </>
      }
    >
      {children}
      {problem !== undefined && <Notice intent="error">{problem}</Notice>}
    </Modal>
  )
}
