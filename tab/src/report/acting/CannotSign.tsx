import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'

const CannotSignDialog = fetchedPart(
  async () => (await import('./CannotSignDialog.tsx')).CannotSignDialog,
)

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** The other way than Sign: the report goes back to its tutor, with a reason. */
export function CannotSign({ view, version, onDone }: Props) {
  const [isAsked, setIsAsked] = useState(false)
  const isTutor = view.role === 'induction-tutor'
  const tutor = givenName(view.people.inductionTutor)
  return (
    <>
      <OpenButton opens={CannotSignDialog} onOpen={() => setIsAsked(true)}>
        I cannot sign this
      </OpenButton>
      {isAsked && (
        <CannotSignDialog
          view={view}
          version={version}
          onClose={() => setIsAsked(false)}
          onDeclined={() => {
            setIsAsked(false)
            onDone(
              isTutor
                ? 'Not signed. It is back with you.'
                : `Not signed. It is back with ${tutor}, with your reason.`,
            )
          }}
        />
      )}
    </>
  )
}
