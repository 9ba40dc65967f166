import { makeStyles, shorthands, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useUnfoldStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    paddingBlock: '4px',
    minHeight: '24px',
    width: 'fit-content',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  inside: {
    marginTop: '8px',
    paddingInlineStart: '12px',
    ...shorthands.borderLeft('3px', 'solid', tokens.colorNeutralStroke1),
  },
})

/** More for those who want it. */
export function Unfold({ title, children }: { title: string; children: ReactNode }) {
  const styles = useUnfoldStyles()
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
