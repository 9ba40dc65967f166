import { Button, type ButtonProps, Spinner } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'

import type { Fetching } from './fetched.ts'
import { NotFetched } from './NotFetched.tsx'
import { useFetchedWhenIdle } from './useFetchedWhenIdle.ts'

/** From then on one wonders whether the press was felt. */
const SLOW_MS = 300

interface Props extends Pick<
  ButtonProps,
  'appearance' | 'aria-expanded' | 'aria-label' | 'children' | 'className' | 'size'
> {
  readonly icon?: ReactElement
  /** Fetched while the page is at rest, so that it is there at the press. */
  readonly opens: Fetching
  readonly onOpen: () => void
}

/** A button that opens a part which is fetched for it. Without a connection it says so, and can be pressed again. */
export function OpenButton({ opens, onOpen, icon, ...look }: Props) {
  const [isComing, setIsComing] = useState(false)
  const [isSlow, setIsSlow] = useState(false)
  const [isFailed, setIsFailed] = useState(false)
  useFetchedWhenIdle(opens)
  const fetchAndOpen = async () => {
    setIsComing(true)
    setIsFailed(false)
    const slow = setTimeout(() => setIsSlow(true), SLOW_MS)
    try {
      await opens.fetch()
      onOpen()
    } catch {
      setIsFailed(true)
    } finally {
      clearTimeout(slow)
      setIsSlow(false)
      setIsComing(false)
    }
  }
  const press = () => {
    if (opens.isThere()) onOpen()
    else if (!isComing) void fetchAndOpen()
  }
  return (
    <>
      <Button
        {...look}
        icon={isSlow ? <Spinner size="tiny" /> : (icon ?? null)}
        aria-busy={isSlow}
        onClick={press}
      />
      {isFailed && <NotFetched />}
    </>
  )
}
