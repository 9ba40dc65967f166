import { makeStyles, shorthands, tokens } from '@fluentui/react-components'
import type { DocumentItem } from '@ect/contract/documentsView.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { inWords, isWithin } from '@ect/domain/calendar.ts'
import { kindInWords } from '@ect/domain/documents/documentKinds.ts'
import { useState } from 'react'

import { inductionPath } from '../induction/inductionPath.ts'
import { fetchedPart } from '../ui/fetchedPart.tsx'
import { OpenButton } from '../ui/OpenButton.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { useDocuments } from './useDocuments.ts'

const ReadDocumentDialog = fetchedPart(
  async () => (await import('./ReadDocumentDialog.tsx')).ReadDocumentDialog,
)

const useHandStyles = makeStyles({
  hand: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderLeft('3px', 'solid', tokens.colorBrandStroke1),
  },
})

type View = Pick<ReportView, 'key' | 'inductionId' | 'period' | 'kind'>

/** Observations and evidence of the time that a report is about, to read while it is written. */
export function EvidenceAtHand({ view }: { view: View }) {
  const styles = useStyles()
  const shapes = useHandStyles()
  const { key, inductionId } = view
  const folder = {
    appropriateBodyId: key.appropriateBodyId,
    owner: 'induction',
    ownerId: inductionId,
  } as const
  const { data: list } = useDocuments(folder)
  const [reading, setReading] = useState<DocumentItem>()
  if (!list) return undefined
  const atHand = documentsFor(view, list.documents)
  const toAll = (
    <PageLink to={inductionPath({ ...key, inductionId })}>All documents of the induction</PageLink>
  )
  return (
    <section className={shapes.hand} aria-label="Evidence at hand">
      <p className={styles.text}>
        <strong>On record for this time:</strong>{' '}
        {atHand.length === 0 && 'no lesson observation and no evidence. You can go on without. '}
        {toAll}
      </p>
      <ul className={styles.list}>
        {atHand.map((item) => (
          <li key={item.documentId} className={styles.row}>
            <span className={styles.words}>
              {kindInWords(item.kind)}, {inWords(item.on)}: {item.title}
            </span>
            <OpenButton
              opens={ReadDocumentDialog}
              size="small"
              aria-label={`Read ${item.title}`}
              onOpen={() => setReading(item)}
            >
              Read
            </OpenButton>
          </li>
        ))}
      </ul>
      {reading && (
        <ReadDocumentDialog folder={folder} item={reading} onClose={() => setReading(undefined)} />
      )}
    </section>
  )
}

/** An assessment looks back over all that there is; a review over its own period. Earliest first. */
function documentsFor(
  { kind, period }: Pick<View, 'kind' | 'period'>,
  documents: readonly DocumentItem[],
): readonly DocumentItem[] {
  return documents
    .filter(
      ({ withdrawn, kind: of }) => !withdrawn && ['lesson-observation', 'evidence'].includes(of),
    )
    .filter(({ on }) => kind !== 'progress-review' || isWithin(on, period))
    .toReversed()
}
