import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { KeyboardEvent, ReactNode } from 'react'

const useTabStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    ...typographyStyles.body1,
    display: 'inline-grid',
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: 'pointer',
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // Room for its words in bold, so that nothing moves when it opens.
    '::before': {
      ...typographyStyles.body1Strong,
      content: 'attr(data-words)',
      height: 0,
      visibility: 'hidden',
    },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      insetInline: tokens.spacingHorizontalMNudge,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  open: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
})

interface Props<Name extends string> {
  readonly label: string
  /** What stands on each. */
  readonly tabs: Readonly<Record<Name, string>>
  readonly open: Name
  readonly onOpen: (name: Name) => void
  /** What the open one shows. */
  readonly children: ReactNode
}

/** One of several at a time. Fluent's own tabs are a tenth of what a first screen may fetch. */
export function Tabs<Name extends string>({ label, tabs, open, onOpen, children }: Props<Name>) {
  const shapes = useTabStyles()
  const isName = (name: string): name is Name => name in tabs
  return (
    <>
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        className={shapes.list}
        onKeyDown={goAlong}
      >
        {Object.keys(tabs)
          .filter(isName)
          .map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={tabId(name)}
              aria-selected={name === open}
              data-words={tabs[name]}
              tabIndex={name === open ? 0 : -1}
              className={mergeClasses(shapes.tab, name === open && shapes.open)}
              onClick={() => onOpen(name)}
            >
              {tabs[name]}
            </button>
          ))}
      </div>
      <div role="tabpanel" aria-labelledby={tabId(open)}>
        {children}
      </div>
    </>
  )
}

function tabId(name: string): string {
  return `tab-${name}`
}

/** Arrows go from tab to tab, and round; Enter and the space bar open one, as they press any button. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const to = placeAfter(
    event.key,
    tabs.findIndex((tab) => tab === document.activeElement),
    tabs.length,
  )
  if (to === undefined) return
  event.preventDefault()
  tabs[to]?.focus()
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
