import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { recordAbsenceContract } from '@ect/contract/recordAbsence.ts'
import { useMemo, useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useCommand } from '../../report/useCommand.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { Absence } from '../inductionParts.ts'
import { AbsenceFields } from './AbsenceFields.tsx'
import { PreviewInWords } from './PreviewInWords.tsx'
import { refusedFields } from './refusedFields.ts'
import { absenceTyped, errorsIn, NOTHING_TYPED } from './typedAbsence.ts'
import { useAbsencePreview } from './useAbsencePreview.ts'

interface Props {
  readonly inductionKey: InductionKey
  readonly threshold: number
  readonly onClose: () => void
  readonly onRecorded: (absence: Absence) => void
}

/** Asks for one absence, and shows what it would do while it is typed. */
export function RecordAbsenceDialog(props: Props) {
  const { inductionKey, threshold, onClose, onRecorded } = props
  const styles = useStyles()
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const [isTried, setIsTried] = useState(false)
  const absence = useMemo(() => absenceTyped(typed), [typed])
  const preview = useAbsencePreview(inductionKey, absence)
  const command = useCommand(recordAbsenceContract, inductionKey)
  const refused = refusedFields(preview.error ?? command.error)
  const isSaidAtField = Object.keys(refused).length > 0

  const record = () => {
    setIsTried(true)
    if (!absence) return
    command.mutate((commandId) => ({ commandId, absence }), {
      onSuccess: () => onRecorded(absence),
    })
  }
  return (
    <ActionDialog
      title="Record an absence"
      action="Record absence"
      isBusy={command.isPending}
      problem={command.error && !isSaidAtField ? sentenceOf(command.error) : undefined}
      onAct={record}
      onClose={onClose}
    >
      <p className={styles.text}>
        Sickness and other absence count. Statutory leave, such as maternity or carer’s leave, does
        not: it is kept apart.
      </p>
      <AbsenceFields
        typed={typed}
        errors={{ ...(isTried && errorsIn(typed)), ...refused }}
        onType={(changed) => {
          command.reset()
          setTyped(changed)
        }}
      />
      <PreviewInWords preview={preview} isSaidAtField={isSaidAtField} threshold={threshold} />
    </ActionDialog>
  )
}
