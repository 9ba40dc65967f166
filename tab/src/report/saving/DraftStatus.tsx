import { Button, makeStyles } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { lazy, Suspense, useState } from 'react'

import { useStyles } from '../../ui/useStyles.ts'
import { SaveStatus } from './SaveStatus.tsx'
import type { useDraft } from './useDraft.ts'

const RestoreDialog = lazy(async () => ({
  default: (await import('./RestoreDialog.tsx')).RestoreDialog,
}))

const useStatusStyles = makeStyles({ restore: { minWidth: 0, paddingInline: 0 } })

interface Props {
  readonly view: ReportView
  readonly draft: ReturnType<typeof useDraft>
}

/** Whether what was typed is saved, and the way back to what was typed before. */
export function DraftStatus({ view, draft }: Props) {
  const styles = useStyles()
  const shapes = useStatusStyles()
  const [isRestoring, setIsRestoring] = useState(false)
  return (
    <div className={styles.row}>
      <SaveStatus {...draft} />
      {view.role === 'induction-tutor' && view.ectSeesDraft && (
        <span className={styles.quiet}>
          {givenName(view.people.ect)} can see this as you write.
        </span>
      )}
      <Button
        size="small"
        appearance="transparent"
        className={shapes.restore}
        onClick={() => setIsRestoring(true)}
      >
        Restore what I typed
      </Button>
      {isRestoring && (
        <Suspense>
          <RestoreDialog view={view} draft={draft} onClose={() => setIsRestoring(false)} />
        </Suspense>
      )}
    </div>
  )
}
