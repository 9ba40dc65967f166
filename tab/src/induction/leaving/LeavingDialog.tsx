import type { InductionKey } from '@ect/contract/inductionKey.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import { recordLeavingContract } from '@ect/contract/recordLeaving.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useCommand } from '../../report/useCommand.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { PreviewBox } from '../../ui/PreviewBox.tsx'
import type { Contract } from '../inductionParts.ts'
import { ForwardingFields } from './ForwardingFields.tsx'
import { LastDayFields } from './LastDayFields.tsx'
import { previewInWords } from './leavingInWords.ts'
import { ReasonFields } from './ReasonFields.tsx'
import { refusedFields } from './refusedFields.ts'
import { errorsIn, leavingTyped, type TypedLeaving } from './typedLeaving.ts'
import { useLeavingPreview } from './useLeavingPreview.ts'

interface Props {
  readonly title: string
  readonly action: string
  readonly inductionKey: InductionKey
  readonly schools: readonly Pick<Contract, 'schoolId' | 'schoolName'>[]
  readonly from: TypedLeaving
  /** The last day stands in an interim assessment that has been shared. */
  readonly isDayFixed?: boolean
  /** What must be safe before anything is set aside; nothing is recorded when it cannot be. */
  readonly beforehand?: () => Promise<boolean>
  readonly onClose: () => void
  readonly onRecorded: (interim: ReportKey | undefined) => void
}

const NOT_SAVED = 'What you typed is not saved yet. We keep trying; go on once it is saved.'

/** Asks when, why and where to, and shows what follows for the reports while it is typed. */
export function LeavingDialog(props: Props) {
  const { title, action, inductionKey, schools, isDayFixed = false, onClose, onRecorded } = props
  const [typed, setTyped] = useState(props.from)
  const [isTried, setIsTried] = useState(false)
  const [isUnsafe, setIsUnsafe] = useState(false)
  const preview = useLeavingPreview(inductionKey, typed)
  const command = useCommand(recordLeavingContract, inductionKey)
  const refused = refusedFields(command.error ?? preview.error)
  const isSaidAtField = Object.keys(refused).length > 0
  const errors = { ...(isTried && errorsIn(typed)), ...refused }

  const record = async () => {
    setIsTried(true)
    const leaving = leavingTyped(typed)
    if (!leaving || Object.keys(errorsIn(typed)).length > 0) return
    const isSafe = (await props.beforehand?.()) ?? true
    setIsUnsafe(!isSafe)
    if (!isSafe) return
    command.mutate((commandId) => ({ commandId, leaving }), {
      onSuccess: ({ interim }) => onRecorded(interim),
    })
  }
  const fields = {
    typed,
    errors,
    onType: (changed: Partial<TypedLeaving>) => {
      command.reset()
      setTyped({ ...typed, ...changed })
    },
  }
  const said = command.error && !isSaidAtField ? sentenceOf(command.error) : undefined
  return (
    <ActionDialog
      title={title}
      action={action}
      isBusy={command.isPending}
      problem={isUnsafe ? NOT_SAVED : said}
      onAct={() => void record()}
      onClose={onClose}
    >
      <LastDayFields {...fields} schools={schools} isDayFixed={isDayFixed} />
      {!isDayFixed && (
        <PreviewBox label="What follows" sentences={sentences(preview, isSaidAtField)} />
      )}
      <ReasonFields {...fields} />
      <ForwardingFields {...fields} />
    </ActionDialog>
  )
}

function sentences(
  { data, error, isFetching }: ReturnType<typeof useLeavingPreview>,
  isSaidAtField: boolean,
): readonly string[] {
  if (isSaidAtField) return ['This cannot be recorded as it is.']
  if (error) return [sentenceOf(error)]
  if (data) return previewInWords(data)
  return [isFetching ? 'Working it out…' : 'Once the last day is in, you see here what follows.']
}
