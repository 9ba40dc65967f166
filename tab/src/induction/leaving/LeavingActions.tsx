import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { confirmLeaverContract } from '@ect/contract/confirmLeaver.ts'
import { withdrawLeavingContract } from '@ect/contract/withdrawLeaving.ts'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useCommand } from '../../report/useCommand.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { useStyles } from '../../ui/useStyles.ts'

interface Props {
  readonly inductionKey: InductionKey
  readonly schoolId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

export function WithdrawLeavingDialog(props: Props) {
  return (
    <LeavingAction
      {...props}
      endpoint={withdrawLeavingContract}
      title="Does the ECT stay after all?"
      action="Take leaving back"
      cancel="Keep it"
      says="The contract runs as it did before, and the reports with it. A review that was set aside comes back with everything that was typed in it; what is typed in the interim assessment is kept, should leaving be recorded again."
    />
  )
}

export function ConfirmLeaverDialog(props: Props) {
  return (
    <LeavingAction
      {...props}
      endpoint={confirmLeaverContract}
      title="Confirm the leaver details?"
      action="Confirm"
      cancel="Not yet"
      says="You confirm, as headteacher, that the last day, the reason, the days served and absent and where the ECT goes are right as they stand here."
    />
  )
}

interface ActionProps extends Props {
  readonly endpoint: typeof withdrawLeavingContract | typeof confirmLeaverContract
  readonly title: string
  readonly action: string
  readonly cancel: string
  readonly says: string
}

function LeavingAction(props: ActionProps) {
  const { inductionKey, schoolId, endpoint, title, action, cancel, says, onClose, onDone } = props
  const styles = useStyles()
  const command = useCommand(endpoint, inductionKey)
  return (
    <ActionDialog
      title={title}
      action={action}
      cancel={cancel}
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={() => command.mutate((commandId) => ({ commandId, schoolId }), { onSuccess: onDone })}
      onClose={onClose}
    >
      <p className={styles.text}>{says}</p>
    </ActionDialog>
  )
}
