import { type RefObject, useEffect } from 'react'

/** What of the log's height is not for messages. */
const MARGIN = 32

/**
 * Keeps the newest message in sight when one comes, and while cards grow to their full height. A message
 * taller than the log shows its top, for it is read from there. While someone works in the log,
 * nothing moves under their hands.
 */
export function useNewestInSight(
  log: RefObject<HTMLElement | null>,
  newestId: string | undefined,
): void {
  useEffect(() => {
    const column = log.current?.firstElementChild
    const newest = column?.lastElementChild
    if (!newest || newestId === undefined) return undefined
    const show = () => {
      if (log.current && !log.current.matches(':focus-within')) showMessage(log.current, newest)
    }
    show()
    const growing = new ResizeObserver(show)
    growing.observe(column)
    const settled = setTimeout(() => growing.disconnect(), 1500)
    return () => {
      clearTimeout(settled)
      growing.disconnect()
    }
  }, [log, newestId])
}

function showMessage(log: HTMLElement, message: Element): void {
  const isTaller = message.clientHeight + MARGIN > log.clientHeight
  const offset = message.getBoundingClientRect().top - log.getBoundingClientRect().top
  log.scrollTop = isTaller ? log.scrollTop + offset - 8 : log.scrollHeight
}
