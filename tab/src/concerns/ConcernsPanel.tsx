import type { ConcernItem } from '@ect/contract/concernView.ts'
import type { HomeView } from '@ect/contract/getHome.ts'

import { sentenceOf } from '../api/apiProblem.ts'
import { LinkRow } from '../ui/LinkRow.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { ConcernBadge } from './ConcernBadge.tsx'
import { cameInWords, subjectInWords } from './concernInWords.ts'
import { concernPath } from './concernPath.ts'
import { HowToRaise } from './HowToRaise.tsx'
import { useConcerns } from './useConcerns.ts'

/**
 * On Home: an ECT's own concerns with how to raise one, and those that came to a named contact.
 *
 * @rule R97
 */
export function ConcernsPanel({ parts }: Pick<HomeView, 'parts'>) {
  const { data, error } = useConcerns()
  return (
    <>
      {parts.includes('named-contact') && (
        <Panel title="Concerns that came to you">
          <ConcernList
            items={data?.received}
            error={error}
            whenEmpty="No early career teacher has raised one."
          />
        </Panel>
      )}
      {parts.includes('ect') && (
        <Panel title="Your concerns">
          <HowToRaise goes={data?.goes} />
          <ConcernList items={data?.raised} error={error} />
        </Panel>
      )}
    </>
  )
}

interface ListProps {
  readonly items: readonly ConcernItem[] | undefined
  readonly error: Error | null
  readonly whenEmpty?: string
}

function ConcernList({ items, error, whenEmpty }: ListProps) {
  const styles = useStyles()
  if (!items) return error ? <Notice intent="error">{sentenceOf(error)}</Notice> : undefined
  if (items.length === 0) {
    return whenEmpty === undefined ? undefined : <p className={styles.text}>{whenEmpty}</p>
  }
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <LinkRow
          key={item.key.concernId}
          to={concernPath(item.key)}
          what={whenEmpty === undefined ? subjectInWords(item) : `${item.who}, ${item.schoolName}`}
          badge={<ConcernBadge standing={item.standing} />}
        >
          {whenEmpty !== undefined && <span>{subjectInWords(item)}</span>}
          <span className={styles.quiet}>{cameInWords(item)}</span>
        </LinkRow>
      ))}
    </ul>
  )
}
