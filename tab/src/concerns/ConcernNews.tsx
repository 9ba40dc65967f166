import type { HomeView } from '@ect/contract/getHome.ts'

import { LinkRow } from '../ui/LinkRow.tsx'
import { momentInWords } from '../ui/momentInWords.ts'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { ConcernBadge } from './ConcernBadge.tsx'
import { newsInWords } from './concernInWords.ts'
import { concernPath } from './concernPath.ts'
import { useConcerns } from './useConcerns.ts'

/**
 * On Home of an ECT, before everything else: what came back and is not read yet. What it is about is
 * not said there, where somebody may look on.
 *
 * @rule R97
 */
export function ConcernNews({ parts }: Pick<HomeView, 'parts'>) {
  return parts.includes('ect') ? <UnreadNews /> : undefined
}

function UnreadNews() {
  const styles = useStyles()
  const { data } = useConcerns()
  const news = data?.raised.filter(({ hasNews }) => hasNews) ?? []
  if (news.length === 0) return undefined
  return (
    <Panel title="New for you">
      <ul className={styles.list}>
        {news.map((item) => (
          <LinkRow
            key={item.key.concernId}
            to={concernPath(item.key)}
            what={newsInWords(item)}
            badge={<ConcernBadge standing={item.standing} />}
          >
            <span className={styles.quiet}>What you wrote on {momentInWords(item.raisedAt)}</span>
          </LinkRow>
        ))}
      </ul>
    </Panel>
  )
}
