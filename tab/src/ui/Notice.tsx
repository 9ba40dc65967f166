import { MessageBar, MessageBarBody, type MessageBarProps } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface Props {
  readonly intent: NonNullable<MessageBarProps['intent']>
  readonly children: ReactNode
}

/** Something to know before going on. It grows with its text instead of cutting it off. */
export function Notice({ intent, children }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  )
}
