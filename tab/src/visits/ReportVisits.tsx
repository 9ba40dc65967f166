import type { ReportView } from '@ect/contract/reportView.ts'
import { useState } from 'react'

import { fetchedPart } from '../ui/fetchedPart.tsx'
import { OpenButton } from '../ui/OpenButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { VisitLine } from './VisitLine.tsx'

const NoteVisitDialog = fetchedPart(
  async () => (await import('./NoteVisitDialog.tsx')).NoteVisitDialog,
)
const CompleteVisitDialog = fetchedPart(
  async () => (await import('./CompleteVisitDialog.tsx')).CompleteVisitDialog,
)

interface Props {
  readonly view: ReportView
  readonly onDone: (message: string) => void
}

/** Visits and calls after a report; a reviewer notes one and says what came of it. */
export function ReportVisits({ view, onDone }: Props) {
  const styles = useStyles()
  const [asking, setAsking] = useState<'note' | 'complete'>()
  const { visits, mayDo } = view
  const isToCome = visits.some(({ done }) => !done)
  const mayNote = mayDo.includes('noteVisit') && !isToCome
  const mayComplete = mayDo.includes('completeVisit') && isToCome
  if (visits.length === 0 && !mayNote) return undefined
  const close = () => setAsking(undefined)
  const act = (message: string) => {
    close()
    onDone(message)
  }
  return (
    <Panel title="Visits and calls">
      <VisitList visits={visits} />
      <div className={styles.row}>
        {mayNote && (
          <OpenButton opens={NoteVisitDialog} onOpen={() => setAsking('note')}>
            Note a visit or call
          </OpenButton>
        )}
        {mayComplete && (
          <OpenButton opens={CompleteVisitDialog} onOpen={() => setAsking('complete')}>
            Say what came of it
          </OpenButton>
        )}
      </div>
      {asking === 'note' && <NoteVisitDialog view={view} onClose={close} onNoted={act} />}
      {asking === 'complete' && <CompleteVisitDialog view={view} onClose={close} onSaid={act} />}
    </Panel>
  )
}

function VisitList({ visits }: Pick<ReportView, 'visits'>) {
  const styles = useStyles()
  if (visits.length === 0) {
    return (
      <p className={styles.text}>
        Does this report leave questions? Note that a visit or call follows: school and ECT are
        told, and it stays on your overview until it is done.
      </p>
    )
  }
  return (
    <ul className={styles.list}>
      {visits.map((visit) => (
        <li key={`${visit.on} ${visit.reason}`} className={styles.stack}>
          <VisitLine visit={visit} />
        </li>
      ))}
    </ul>
  )
}
