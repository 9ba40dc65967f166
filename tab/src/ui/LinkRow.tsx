import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'

const PHONE = '@media (max-width: 640px)'

const useRowStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  withBefore: { display: 'flex', alignItems: 'center', gap: '4px' },
  link: {
    display: 'grid',
    gridTemplate: '"words badge onward" / minmax(0, 1fr) auto auto',
    flexGrow: 1,
    minWidth: 0,
    alignItems: 'center',
    columnGap: '12px',
    [PHONE]: { gridTemplate: '"words onward" "badge onward" / minmax(0, 1fr) auto' },
    padding: '12px 8px',
    marginInline: '-8px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { gridArea: 'words', display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  what: { ...typographyStyles.body1Strong },
  badge: { gridArea: 'badge', ':not(:empty)': { [PHONE]: { marginTop: '6px' } } },
  onward: { gridArea: 'onward' },
})

interface Props {
  readonly to: string
  readonly badge: ReactNode
  /** Beside the link, for what can be done with the line where it stands. */
  readonly before?: ReactNode
  /** What it is, first and strong. */
  readonly what: string
  readonly children: ReactNode
}

/** A line of a list that is one link as a whole: what it is, more of it, and how it stands. */
export function LinkRow({ to, badge, what, before, children }: Props) {
  const shapes = useRowStyles()
  const [, navigate] = useLocation()
  return (
    <li className={mergeClasses(shapes.item, before !== undefined && shapes.withBefore)}>
      {before}
      <a
        href={to}
        className={shapes.link}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          navigate(to)
        }}
      >
        <span className={shapes.words}>
          <span className={shapes.what}>{what}</span>
          {children}
        </span>
        <span className={shapes.badge}>{badge}</span>
        <ChevronRightRegular aria-hidden className={shapes.onward} />
      </a>
    </li>
  )
}
