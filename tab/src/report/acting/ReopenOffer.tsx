import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'

const ReopenDialog = fetchedPart(async () => (await import('./ReopenDialog.tsx')).ReopenDialog)

interface Props {
  readonly view: ReportView
  readonly onDone: (message: string) => void
}

/** For whoever may re-open what all have signed. */
export function ReopenOffer({ view, onDone }: Props) {
  const styles = useStyles()
  const [isAsking, setIsAsking] = useState(false)
  const version = view.shared?.number
  if (version === undefined || !view.mayDo.includes('reopenReport')) return undefined
  const noun = reportNoun(view)
  const tutor = givenName(view.people.inductionTutor)
  return (
    <Panel title="Is something wrong in it?">
      <p className={styles.text}>
        Re-open the {noun} and it is with {tutor} again, to be amended, shared and signed anew.
      </p>
      <div>
        <OpenButton opens={ReopenDialog} onOpen={() => setIsAsking(true)}>
          Re-open this {noun}
        </OpenButton>
      </div>
      {isAsking && (
        <ReopenDialog
          view={view}
          version={version}
          onClose={() => setIsAsking(false)}
          onReopened={() => {
            setIsAsking(false)
            onDone('Re-opened. Everyone is told.')
          }}
        />
      )}
    </Panel>
  )
}
