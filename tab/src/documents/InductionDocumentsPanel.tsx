import type { InductionView } from '@ect/contract/inductionView.ts'

import { CouldNotShow } from './CouldNotShow.tsx'
import { DocumentsPart } from './DocumentsPart.tsx'
import { FiledDocuments } from './FiledDocuments.tsx'
import { HalfTerms } from './HalfTerms.tsx'
import { schoolDocumentsPath } from './schoolDocumentsPath.ts'
import { useDocuments } from './useDocuments.ts'
import { inductionReadersInWords } from './whoReads.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly view: InductionView
  readonly onDone: (message: string) => void
}

/** Every document of one ECT: what the reports have filed, and what people have added. */
export function InductionDocumentsPanel({ view, onDone }: Props) {
  const styles = useStyles()
  const { key, people } = view
  const { appropriateBodyId, inductionId: ownerId } = key
  const folder = { appropriateBodyId, owner: 'induction', ownerId } as const
  const { data: list, error, refetch } = useDocuments(folder)
  if (!list) {
    return (
      <Panel title="Documents">
        <CouldNotShow error={error} onTryAgain={() => void refetch()} />
      </Panel>
    )
  }
  const readers = inductionReadersInWords(people, list)
  return (
    <Panel title="Documents">
      <p className={styles.text}>{readers}</p>
      <h3 className={styles.subheading}>Filed with the reports</h3>
      <FiledDocuments filed={list.filed} />
      <HalfTerms halfTerms={list.halfTerms} />
      <h3 className={styles.subheading}>Added by people</h3>
      <DocumentsPart
        folder={folder}
        list={list}
        readers={readers}
        adults={Object.values(people)}
        observer={people.inductionTutor}
        onDone={onDone}
      />
      <PageLink to={schoolDocumentsPath(appropriateBodyId, list.school.id)}>
        Documents of {list.school.name}
      </PageLink>
    </Panel>
  )
}
