import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { removeAbsenceContract } from '@ect/contract/removeAbsence.ts'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useCommand } from '../../report/useCommand.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { daysInWords } from '../daysInWords.ts'
import type { Absence } from '../inductionParts.ts'
import { ABSENCE_WORDS } from './absenceKinds.ts'
import { rangeInWords } from './rangeInWords.ts'

interface Props {
  readonly inductionKey: InductionKey
  readonly absence: Absence
  readonly onClose: () => void
  readonly onRemoved: () => void
}

export function RemoveAbsenceDialog({ inductionKey, absence, onClose, onRemoved }: Props) {
  const styles = useStyles()
  const command = useCommand(removeAbsenceContract, inductionKey)
  const { kind, days } = absence
  return (
    <ActionDialog
      title="Remove this absence?"
      action="Remove"
      cancel="Keep it"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={() =>
        command.mutate((commandId) => ({ commandId, absence }), { onSuccess: onRemoved })
      }
      onClose={onClose}
    >
      <p className={styles.text}>
        {ABSENCE_WORDS[kind]}, {daysInWords(days)}: {rangeInWords(absence)}.
      </p>
      <p className={styles.text}>
        The dates that follow from it are computed again. That it was recorded and removed stays in
        the history.
      </p>
    </ActionDialog>
  )
}
