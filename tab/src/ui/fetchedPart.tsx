import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

import { fetched, type Fetching } from './fetched.ts'
import { NotFetched } from './NotFetched.tsx'
import { useStyles } from './useStyles.ts'

interface Look {
  /** While it comes. */
  readonly meanwhile?: ReactNode
  /** When it could not be fetched. */
  readonly whenFailed?: ComponentType<{ readonly onTryAgain: () => void }>
}

/**
 * A part of the tab that no first screen needs: its code is fetched when it is first shown, or
 * before that by the button that opens it.
 */
export function fetchedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { meanwhile = <OneMoment />, whenFailed: Failed = NotFetched }: Look = {},
): ComponentType<Props> & Fetching {
  const { fetch, isThere, code } = fetched(load)

  function Part(props: Props) {
    const [, setIsThere] = useState(isThere)
    const [isFailed, setIsFailed] = useState(false)
    useEffect(() => {
      if (isFailed) return
      fetch().then(
        () => setIsThere(true),
        () => setIsFailed(true),
      )
    }, [isFailed])
    const there = code()
    if (there) return createElement(there, props)
    return isFailed ? <Failed onTryAgain={() => setIsFailed(false)} /> : meanwhile
  }
  return Object.assign(Part, { fetch, isThere })
}

function OneMoment() {
  const styles = useStyles()
  return <output className={styles.quiet}>One moment…</output>
}
