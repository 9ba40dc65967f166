import type { TabHost } from './messageTable.ts'

type Required = Pick<TabHost, 'frameContext' | 'context' | 'token'>

/** A host that only says who is here: a place that shows a tab adds what it can do besides. */
export function quietHost({ frameContext, context, token }: Required): TabHost {
  return {
    frameContext,
    context,
    token,
    listen: nothing,
    initialised: nothing,
    loaded: nothing,
    failed: nothing,
    readyToUnload: nothing,
    openPage: () => false,
    openLink: () => false,
    copyLink: nothing,
    openDialog: () => Promise.resolve({ error: 'Dialogs cannot be opened here.' }),
    closeDialog: nothing,
    settings: () => ({}),
    setSettings: nothing,
    setValidity: nothing,
    saved: nothing,
    saveFailed: nothing,
  }
}

function nothing(): void {
  // Nobody here waits for this word.
}
