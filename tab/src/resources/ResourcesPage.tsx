import type { ReactNode } from 'react'

import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import type { Guide } from './guide.ts'
import { MODEL_POLICY } from './modelPolicy.ts'
import { ROLE_GUIDES } from './roleGuides.ts'
import { SUPPORT_PLAN_PATH } from './supportPlan.ts'
import { STATUTE_GUIDES, TOPIC_GUIDES } from './topicGuides.ts'

interface Folder {
  readonly title: string
  readonly guides: readonly Guide[]
}

export const FOLDERS: readonly Folder[] = [
  { title: 'Guides by role', guides: ROLE_GUIDES },
  { title: 'Guides by topic', guides: TOPIC_GUIDES },
  { title: 'For your school to start from', guides: [MODEL_POLICY] },
  { title: 'Statutory guidance', guides: STATUTE_GUIDES },
]

/** Everything there is to read and to keep, by folder. */
export function ResourcesPage({ back }: { back?: ReactNode }) {
  return (
    <Page title="Resources" back={back}>
      <Panel title="Support plan">
        <Resource to={SUPPORT_PLAN_PATH} title="Template and example of a support plan">
          For a teacher who is not on track: what to write, and how it can look.
        </Resource>
      </Panel>
      {FOLDERS.map(({ title, guides }) => (
        <Panel key={title} title={title}>
          {guides.map((guide) => (
            <Resource key={guide.id} to={`/resources/${guide.id}`} title={guide.title}>
              {guide.about}
            </Resource>
          ))}
        </Panel>
      ))}
    </Page>
  )
}

function Resource({ to, title, children }: { to: string; title: string; children: string }) {
  const styles = useStyles()
  return (
    <div>
      <PageLink to={to}>{title}</PageLink>
      <p className={styles.quiet}>{children}</p>
    </div>
  )
}
