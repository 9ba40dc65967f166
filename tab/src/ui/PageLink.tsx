import { Link as FluentLink, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'

const useLinkStyles = makeStyles({
  link: { display: 'inline-block', width: 'fit-content', paddingBlock: '4px', minHeight: '24px' },
})

/** A link to another page of the tab. */
export function PageLink({ to, children }: { to: string; children: ReactNode }) {
  const styles = useLinkStyles()
  const [, navigate] = useLocation()
  return (
    <FluentLink
      href={to}
      inline
      className={styles.link}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        navigate(to)
      }}
    >
      {children}
    </FluentLink>
  )
}
