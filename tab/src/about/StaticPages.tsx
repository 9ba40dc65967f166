import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { STATIC_PAGES, type StaticPage } from './texts.ts'

export function staticPageAt(path: string): StaticPage | undefined {
  return STATIC_PAGES.find((page) => page.path === path)
}

export function StaticPages({ page }: { page: StaticPage }) {
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
