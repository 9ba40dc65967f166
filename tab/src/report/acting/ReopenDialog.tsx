import { Field, Textarea } from '@fluentui/react-components'
import { reopenReportContract } from '@ect/contract/reopenReport.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { inOneLine } from '@ect/domain/people.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { REOPEN_REASON_MAX_LENGTH } from '@ect/domain/report/reopening.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { shownError } from '../fields/fieldProps.ts'
import { useCommand } from '../useCommand.ts'
import { lengthFault } from './lengthFault.ts'

interface Props {
  readonly view: ReportView
  readonly version: number
  readonly onClose: () => void
  readonly onReopened: () => void
}

/** Says what it does, since it cannot be undone, and asks why. */
export function ReopenDialog({ view, version, onClose, onReopened }: Props) {
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(reopenReportContract, view.key)
  const noun = reportNoun(view)
  const fault = lengthFault(reason, REOPEN_REASON_MAX_LENGTH, 'Write why you re-open it.')
  const reopen = () => {
    setIsTried(true)
    if (fault !== undefined) return
    command.mutate((commandId) => ({ commandId, version, reason }), { onSuccess: onReopened })
  }
  return (
    <ActionDialog
      title={`Re-open this ${noun}?`}
      action={`Re-open the ${noun}`}
      cancel="Leave it signed"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={reopen}
      onClose={onClose}
    >
      <p className={styles.text}>
        The signatures of {signedBy(view)} no longer count. They stay in sight with the version that
        they were given on, and so does a copy that was filed.
      </p>
      <p className={styles.text}>
        {everyone(view)} are told. This cannot be undone: the {noun} has to be shared and signed
        again.
      </p>
      <Field
        label="Reason"
        hint={`What is wrong. Everyone who may read the ${noun} reads it.`}
        {...shownError(isTried ? fault : undefined)}
      >
        <Textarea rows={5} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ActionDialog>
  )
}

function signedBy({ signatures }: ReportView): string {
  return inOneLine(signatures.filter(({ inForce }) => inForce).map(({ name }) => name))
}

function everyone({ people: { ect, inductionTutor, headteacher } }: ReportView): string {
  return inOneLine([...new Set([ect.name, inductionTutor.name, headteacher.name])])
}
