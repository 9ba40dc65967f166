import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  page: { display: 'flex', flex: '1 1 0', minHeight: 0 },
  list: {
    flex: '0 0 320px',
    boxSizing: 'border-box',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { flexBasis: '260px' },
    '@media (max-width: 640px)': { flex: '1 1 0', border: 'none' },
  },
  title: {
    margin: 0,
    padding: '14px 20px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightBold,
  },
  scroll: { flex: '1 1 0', overflowY: 'auto', padding: '0 8px 8px' },
  shown: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 0 },
  /** For those who hear the page: the list with its heading is gone there. */
  titleOnPhone: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    '@media (min-width: 641px)': { display: 'none' },
  },
  notOnPhone: { '@media (max-width: 640px)': { display: 'none' } },
})

interface Props {
  readonly title: string
  readonly list: ReactNode
  /** Something of the list is open: on a phone it stands in the list's place. */
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** A list at the left and what is open of it, as in Teams. */
export function SplitPage({ title, list, isOpen, children }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.page}>
      <section
        aria-label={title}
        className={mergeClasses(styles.list, isOpen && styles.notOnPhone)}
      >
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.scroll}>{list}</div>
      </section>
      <div className={mergeClasses(styles.shown, !isOpen && styles.notOnPhone)}>
        {isOpen && <h1 className={styles.titleOnPhone}>{title}</h1>}
        {children}
      </div>
    </div>
  )
}
