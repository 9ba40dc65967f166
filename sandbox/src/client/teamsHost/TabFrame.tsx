import { makeStyles } from '@fluentui/react-components'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

import { useSession } from '../session.ts'
import { TAB_MESSAGES, type TabHost } from './messageTable.ts'
import { answerTo, type HostEvent, isFromTab, readRequest } from './protocol.ts'

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
})

/** Sends the tab a word that answers nothing. */
export type SendToTab = (event: HostEvent) => void
export type Connected = (send: SendToTab | null) => void

interface Props {
  readonly src: string
  readonly title: string
  readonly host: TabHost
  /** Given the way to speak to the tab, and `null` when it is gone. */
  readonly onConnected?: Connected
}

/** The frame that shows a page of the tab, and the conversation with the teams-js inside it. */
export function TabFrame({ src, title, host, onConnected }: Props) {
  const styles = useStyles()
  const { theme } = useSession()
  const frame = useRef<HTMLIFrameElement>(null)
  const { origin } = new URL(src)
  useAnswers(frame, origin, host)

  useEffect(() => {
    onConnected?.((event) => frame.current?.contentWindow?.postMessage(event, origin))
    return () => onConnected?.(null)
  }, [origin, onConnected])

  const shownTheme = useRef(theme)
  useEffect(() => {
    if (shownTheme.current === theme) return
    shownTheme.current = theme
    frame.current?.contentWindow?.postMessage({ func: 'themeChange', args: [theme] }, origin)
  }, [theme, origin])

  return (
    <iframe
      ref={frame}
      src={src}
      title={title}
      className={styles.frame}
      allow="clipboard-read; clipboard-write"
      // The tab is of another origin and cannot lift its own sandbox; Teams allows it the same.
      // oxlint-disable-next-line react/iframe-missing-sandbox
      sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads"
    />
  )
}

/** In a layout effect: it listens before the frame can have loaded. */
function useAnswers(
  frame: RefObject<HTMLIFrameElement | null>,
  origin: string,
  host: TabHost,
): void {
  const latest = useRef(host)
  useLayoutEffect(() => {
    latest.current = host
  })
  useLayoutEffect(() => {
    const hear = async (event: MessageEvent) => {
      const window = frame.current?.contentWindow ?? null
      if (!isFromTab(event, { window, origin })) return
      const request = readRequest(event.data)
      if (!request) return
      const answer = await TAB_MESSAGES[request.func]?.(latest.current, request.args)
      if (answer) window?.postMessage(answerTo(request, answer), origin)
    }
    const listener = (event: MessageEvent) => void hear(event)
    window.addEventListener('message', listener)
    return () => window.removeEventListener('message', listener)
  }, [frame, origin])
}
