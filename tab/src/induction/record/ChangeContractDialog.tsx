import { changeContractContract } from '@ect/contract/changeContract.ts'
import type { InductionKey } from '@ect/contract/inductionKey.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { useMemo, useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useCommand } from '../../report/useCommand.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { PreviewBox } from '../../ui/PreviewBox.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { Contract } from '../inductionParts.ts'
import { ContractFields } from './ContractFields.tsx'
import { previewInWords } from './contractInWords.ts'
import { hoursInWords } from './hoursInWords.ts'
import { refusedContract } from './refusedContract.ts'
import { contractTyped, errorsIn, nothingTyped } from './typedContract.ts'
import { useContractPreview } from './useContractPreview.ts'

interface Props {
  readonly inductionKey: InductionKey
  /** As it is now. */
  readonly contract: Contract
  readonly onClose: () => void
  readonly onChanged: (message: string) => void
}

/** Asks from when and how the contract changes, and shows what that would do while it is typed. */
export function ChangeContractDialog({ inductionKey, contract, onClose, onChanged }: Props) {
  const styles = useStyles()
  const [typed, setTyped] = useState(() => nothingTyped(contract))
  const [isTried, setIsTried] = useState(false)
  const change = useMemo(() => contractTyped(typed), [typed])
  const preview = useContractPreview(inductionKey, change)
  const command = useCommand(changeContractContract, inductionKey)
  const refused = refusedContract(preview.error ?? command.error)
  const isSaidAtField = Object.keys(refused).length > 0

  const record = () => {
    setIsTried(true)
    if (!change) return
    command.mutate((commandId) => ({ commandId, change }), {
      onSuccess: () =>
        onChanged(`Recorded: the contract changes from ${inWords(change.startsOn)}.`),
    })
  }
  return (
    <ActionDialog
      title="Change contract"
      action="Change contract"
      isBusy={command.isPending}
      problem={command.error && !isSaidAtField ? sentenceOf(command.error) : undefined}
      onAct={record}
      onClose={onClose}
    >
      <p className={styles.text}>
        {contract.schoolName}, since {inWords(contract.startsOn)}: {hoursInWords(contract)}. To
        correct that, enter the same day again.
      </p>
      <ContractFields
        typed={typed}
        errors={{ ...(isTried && errorsIn(typed)), ...refused }}
        onType={(changed) => {
          command.reset()
          setTyped(changed)
        }}
      />
      <PreviewBox label="What this change would do" sentences={sentences(preview, isSaidAtField)} />
    </ActionDialog>
  )
}

function sentences(
  { data, error, isFetching }: ReturnType<typeof useContractPreview>,
  isSaidAtField: boolean,
): readonly string[] {
  if (isSaidAtField) return ['This cannot be recorded as it is.']
  if (error) return [sentenceOf(error)]
  if (data) return previewInWords(data)
  return [isFetching ? 'Working it out…' : 'Once day and hours are in, you see here what follows.']
}
