import { useLayoutEffect } from 'react'

const places = new Map<string, number>()

/** Brings a reader back to where they were on a page when they return to it. */
export function useScrollPlace(page: string, isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady) return undefined
    window.scrollTo(0, places.get(page) ?? 0)
    const keep = () => void places.set(page, window.scrollY)
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [page, isReady])
}
