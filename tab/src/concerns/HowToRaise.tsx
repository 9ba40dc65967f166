import type { ConcernsView } from '@ect/contract/listConcerns.ts'
import { useState } from 'react'

import { fetchedPart } from '../ui/fetchedPart.tsx'
import { OpenButton } from '../ui/OpenButton.tsx'
import { useStyles } from '../ui/useStyles.ts'

const RaiseConcernDialog = fetchedPart(
  async () => (await import('./RaiseConcernDialog.tsx')).RaiseConcernDialog,
)

/** How an ECT raises a concern: at the school first, then here or in chat. */
export function HowToRaise({ goes }: { readonly goes: ConcernsView['goes'] | undefined }) {
  const styles = useStyles()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <p className={styles.text}>
        Does something about your induction worry you? Talk to your induction tutor or headteacher
        first. When that has not helped, or you cannot, {whereTo(goes)}
      </p>
      {goes && goes.contactNames.length > 0 && (
        <div className={styles.row}>
          <OpenButton opens={RaiseConcernDialog} onOpen={() => setIsOpen(true)}>
            Raise a concern
          </OpenButton>
        </div>
      )}
      {goes && isOpen && <RaiseConcernDialog goes={goes} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function whereTo(goes: ConcernsView['goes'] | undefined): string {
  if (goes && goes.contactNames.length === 0) {
    return `write to your appropriate body: ${goes.contactEmail}.`
  }
  const contacts = goes?.contactNames.join(' and ') ?? 'the named contact of your appropriate body'
  return `turn to ${contacts}, here or by writing “concern” to ECT Induction in chat. Nobody at your school sees it.`
}
