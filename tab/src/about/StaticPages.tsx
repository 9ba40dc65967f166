import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import type { StaticPath } from './staticPaths.ts'
import { STATIC_PAGES } from './texts.ts'

/** What the product is, what becomes of data, and the terms: for everyone, signed in or not. */
export function StaticPages({ path }: { path: StaticPath }) {
  const page = STATIC_PAGES[path]
  const styles = useStyles()
  return (
    <Page title={page.title}>
      {page.parts.map(({ heading, paragraphs }) => (
        <Panel key={heading} title={heading}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.text}>
              {paragraph}
            </p>
          ))}
        </Panel>
      ))}
    </Page>
  )
}
