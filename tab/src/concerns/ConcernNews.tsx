import type { HomeView } from '@ect/contract/getHome.ts'

import { LinkRow } from '../ui/LinkRow.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { ConcernBadge } from './ConcernBadge.tsx'
import { newsInWords, subjectInWords } from './concernInWords.ts'
import { concernPath } from './concernPath.ts'
import { useConcerns } from './useConcerns.ts'

/**
 * On Home of an ECT, before everything else: what came back and is not read yet.
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
    <Panel title="Come back to you">
      <ul className={styles.list}>
        {news.map((item) => (
          <LinkRow
            key={item.key.concernId}
            to={concernPath(item.key)}
            what={newsInWords(item)}
            badge={<ConcernBadge standing={item.standing} />}
          >
            <span>{subjectInWords(item)}</span>
          </LinkRow>
        ))}
      </ul>
    </Panel>
  )
}
