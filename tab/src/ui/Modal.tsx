import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

import { useStyles } from './useStyles.ts'

interface Props {
  readonly title: string
  readonly isWide?: boolean
  /**
   * Absent when only the actions may close it. Such a question may come while someone types, so the
   * next key must not press a button of it.
   */
  readonly onClose?: () => void
  readonly actions: ReactNode
  readonly children: ReactNode
}

const useModalStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(600px, calc(100vw - 24px))',
    maxWidth: 'none',
    maxHeight: 'calc(100dvh - 24px)',
    padding: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.5)' },
    '&[open]': { display: 'flex', flexDirection: 'column' },
  },
  wide: { width: 'min(760px, calc(100vw - 24px))' },
  title: { padding: '20px 24px 8px' },
  content: { padding: '4px 24px', overflowY: 'auto' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px 12px',
    padding: '16px 24px 20px',
  },
})

/**
 * A question that stands before everything else. The browser's own `dialog` keeps focus inside,
 * gives it back, and lets go of the page even when it is taken away while it is open.
 */
export function Modal({ title, isWide, onClose, actions, children }: Props) {
  const styles = useStyles()
  const shapes = useModalStyles()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const comesUnasked = onClose === undefined
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    const first = element?.querySelector<HTMLElement>('textarea, input, select')
    if (comesUnasked) heading.current?.focus()
    else first?.focus()
    return () => element?.close()
  }, [comesUnasked])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={mergeClasses(shapes.dialog, isWide && shapes.wide)}
      onClose={({ currentTarget }) => {
        if (comesUnasked && currentTarget.isConnected) currentTarget.showModal()
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <h2
        ref={heading}
        id={titleId}
        tabIndex={-1}
        className={mergeClasses(styles.heading, shapes.title)}
      >
        {title}
      </h2>
      <section
        aria-labelledby={titleId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- or no key could scroll it
        tabIndex={0}
        className={mergeClasses(styles.stack, shapes.content)}
      >
        {children}
      </section>
      <div className={shapes.actions}>{actions}</div>
    </dialog>
  )
}
