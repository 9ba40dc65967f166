import { makeStyles } from '@fluentui/react-components'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { SaveStatus } from './SaveStatus.tsx'
import type { useDraft } from './useDraft.ts'

const RestoreDialog = fetchedPart(async () => (await import('./RestoreDialog.tsx')).RestoreDialog)

const useStatusStyles = makeStyles({ restore: { minWidth: 0, paddingInline: 0 } })

interface Props {
  readonly draft: ReturnType<typeof useDraft>
}

/** Whether what was typed is saved, and the way back to what was typed before. */
export function DraftStatus({ draft }: Props) {
  const styles = useStyles()
  const shapes = useStatusStyles()
  const [isRestoring, setIsRestoring] = useState(false)
  const { seenAlong } = draft.page
  return (
    <div className={styles.row}>
      <SaveStatus {...draft} />
      {seenAlong !== undefined && (
        <span className={styles.quiet}>{seenAlong} can see this as you write.</span>
      )}
      <OpenButton
        opens={RestoreDialog}
        size="small"
        appearance="transparent"
        className={shapes.restore}
        onOpen={() => setIsRestoring(true)}
      >
        Restore what I typed
      </OpenButton>
      {isRestoring && <RestoreDialog draft={draft} onClose={() => setIsRestoring(false)} />}
    </div>
  )
}
