import { useEffect, useRef, useState } from 'react'

import { deepLinkTo } from '../deepLink.ts'
import { askToken } from '../server.ts'
import { useOpenLink, useSession } from '../session.ts'
import { useToast } from '../toasts.tsx'
import type { DialogAnswer, DialogOfTab, TabHost } from './messageTable.ts'
import { quietHost } from './quietHost.ts'
import { tabContext, type TabPlace } from './tabContext.ts'

export type TabStage =
  | { readonly at: 'starting' | 'shown' }
  | { readonly at: 'failed'; readonly message: string }

export interface OpenDialog {
  readonly dialog: DialogOfTab
  readonly onClose: (answer: DialogAnswer) => void
}

/** Teams gives a tab about as long to say its first word. */
const PATIENCE_MS = 30_000

/** The host of one running tab: what is alike wherever a tab is shown. */
export function useTabHost(place: TabPlace, parts: Partial<TabHost> = {}) {
  const { person, state, app, theme } = useSession()
  const openLink = useOpenLink()
  const toast = useToast()
  const [stage, setStage] = useState<TabStage>({ at: 'starting' })
  const [dialog, setDialog] = useState<OpenDialog>()
  const spoke = useFirstWord(() =>
    setStage({ at: 'failed', message: 'It has not answered for half a minute.' }),
  )

  const host: TabHost = {
    ...quietHost({
      frameContext: place.frameContext,
      context: () => tabContext(state.me, theme, place),
      token: () => askToken(person).catch((refusal: Error) => ({ reason: refusal.message })),
    }),
    openLink,
    initialised: spoke,
    loaded: () => setStage({ at: 'shown' }),
    failed: (message) => setStage({ at: 'failed', message }),
    openDialog: (wanted) =>
      new Promise((resolve) => {
        const onClose = (answer: DialogAnswer) => {
          setDialog(undefined)
          resolve(answer)
        }
        setDialog({ dialog: wanted, onClose })
      }),
    copyLink: (subPageId) => {
      const copied = navigator.clipboard.writeText(deepLinkTo(app.id, place.entityId, subPageId))
      copied.then(
        () => toast('Link copied.'),
        () => toast('The link could not be copied.', 'error'),
      )
    },
    ...parts,
  }
  return { host, stage, dialog }
}

function useFirstWord(onSilence: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const silence = useRef(onSilence)
  useEffect(() => {
    timer.current = setTimeout(() => silence.current(), PATIENCE_MS)
    return () => clearTimeout(timer.current)
  }, [])
  return () => clearTimeout(timer.current)
}
