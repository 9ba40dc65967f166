import { Link } from '@fluentui/react-components'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

import { goTo } from './navigation.ts'
import { pathTo, type Place } from './places.ts'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: Place
}

/** A true link, so that it can be opened in another window; a plain press stays in this page. */
export function PlaceLink({ to, onClick, children, ...rest }: Props) {
  return (
    <a {...rest} href={pathTo(to)} onClick={(event) => follow(event, to, onClick)}>
      {children}
    </a>
  )
}

/** The same, in the look of a link in a text. */
export function PlaceTextLink({ to, children }: { readonly to: Place; readonly children: string }) {
  return (
    <Link href={pathTo(to)} onClick={(event) => follow(event, to)}>
      {children}
    </Link>
  )
}

function follow<Element extends HTMLElement>(
  event: MouseEvent<Element>,
  to: Place,
  onClick?: (event: MouseEvent<Element>) => void,
): void {
  onClick?.(event)
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0
  if (elsewhere || event.defaultPrevented) return
  event.preventDefault()
  void goTo(to)
}
