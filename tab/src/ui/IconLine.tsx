import { makeStyles, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useLineStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, display: 'flex', gap: '8px', maxWidth: '90ch' },
  icon: { flexShrink: 0, display: 'flex', marginTop: '2px', fontSize: '16px' },
})

/** A sentence beside a sign that says nothing of its own. */
export function IconLine({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  const shapes = useLineStyles()
  return (
    <p className={shapes.line}>
      <span aria-hidden className={shapes.icon}>
        {icon}
      </span>
      <span>{children}</span>
    </p>
  )
}
