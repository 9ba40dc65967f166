import { isAnythingUnsaved } from './report/saving/savers.ts'

interface Saving {
  readonly onHidden: () => Promise<void>
  readonly onLeave: () => void
}

/** Saves when the tab goes out of sight or away, and asks before unsaved text would be lost. */
export function warnBeforeLeaving({ onHidden, onLeave }: Saving): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void onHidden()
  })
  window.addEventListener('pagehide', onLeave)
  window.addEventListener('online', () => void onHidden())
  window.addEventListener('beforeunload', (event) => {
    if (isAnythingUnsaved()) event.preventDefault()
  })
}
