import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { invoke } from '../server.ts'
import { useOpenLink, useSession } from '../session.ts'
import { type CardApplet, type CardSurface, createCardApplet } from './cardApplet.ts'
import type { InvokeResult } from './invokeResult.ts'

export interface CardOnScreen {
  readonly card: unknown
  readonly conversationId: string
  readonly messageId: string
}

/** Draws a card once for each JSON that it is given, and says what its buttons led to. */
export function useCardApplet({ card, conversationId, messageId }: CardOnScreen) {
  const { person, state } = useSession()
  const openUrl = useOpenLink()
  const [shown, setShown] = useState(card)
  const [asking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<InvokeResult>()
  const { group, keepFocus, giveFocusBack } = useFocusKept()

  const { applet, mount } = useApplet(state.me.mri, {
    invoke: (request) => invoke(person, { conversationId, messageId, ...request }),
    openUrl,
    shown: setShown,
    asking: (trigger) => {
      if (trigger === 'manual') keepFocus()
      setAsking(true)
      setOutcome(undefined)
    },
    answered: (result, trigger) => {
      const isNews = trigger === 'manual' || result.shows !== 'error'
      // Drawn at once: a button that is still disabled could not take the focus back.
      flushSync(() => {
        setAsking(false)
        setOutcome(isNews ? result : undefined)
      })
      if (trigger === 'manual') giveFocusBack()
    },
  })
  useEffect(() => applet.current?.show(card), [applet, card])

  return { mount, group, shown, asking, outcome, refresh: () => applet.current?.refresh() }
}

/** The applet lives longer than one drawing of the page: it always speaks to the newest one. */
function useApplet(mri: string, surface: CardSurface) {
  const latest = useRef(surface)
  useLayoutEffect(() => {
    latest.current = surface
  })
  const mount = useRef<HTMLDivElement>(null)
  const applet = useRef<CardApplet>(undefined)
  useEffect(() => {
    const toNewest: CardSurface = {
      invoke: (request) => latest.current.invoke(request),
      openUrl: (url) => latest.current.openUrl(url),
      asking: (trigger) => latest.current.asking(trigger),
      answered: (result, trigger) => latest.current.answered(result, trigger),
      shown: (card) => latest.current.shown(card),
    }
    applet.current = createCardApplet(toNewest, mri)
    mount.current?.replaceChildren(applet.current.element)
  }, [mri])
  return { applet, mount }
}

/** A disabled button loses the focus; it gets it back, or its card does when the button is gone. */
function useFocusKept() {
  const group = useRef<HTMLFieldSetElement>(null)
  const pressed = useRef<Element>(null)
  return {
    group,
    keepFocus: () => {
      const active = document.activeElement
      pressed.current = group.current?.contains(active) ? active : null
    },
    giveFocusBack: () => {
      const target = pressed.current?.isConnected ? pressed.current : group.current
      if (target instanceof HTMLElement) target.focus()
    },
  }
}
