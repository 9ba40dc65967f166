import type { InductionView } from '@ect/contract/inductionView.ts'
import type { LeavingView } from '@ect/contract/leavingView.ts'

import { ConfirmLeaverDialog, WithdrawLeavingDialog } from './LeavingActions.tsx'
import { LeavingDialog } from './LeavingDialog.tsx'
import { schoolsToLeave } from './schoolsToLeave.ts'
import { nothingTyped, typedAsRecorded } from './typedLeaving.ts'

/** What is being done about leaving: something new, or with what is recorded. */
export type Doing =
  | { readonly what: 'record'; readonly leaving: LeavingView | undefined }
  | { readonly what: 'withdraw' | 'confirm'; readonly leaving: LeavingView }

interface Props {
  readonly view: InductionView
  readonly doing: Doing
  readonly onClose: () => void
  readonly onDone: (message: string) => void
}

export function LeavingDialogs({ view, doing, onClose, onDone }: Props) {
  if (doing.what === 'record') {
    return <RecordLeaving view={view} leaving={doing.leaving} onClose={onClose} onDone={onDone} />
  }
  const { schoolId } = doing.leaving.leaving
  const asking = { inductionKey: view.key, schoolId, onClose }
  return doing.what === 'confirm' ? (
    <ConfirmLeaverDialog
      {...asking}
      onDone={() => onDone('Confirmed: the leaver details are with the appropriate body.')}
    />
  ) : (
    <WithdrawLeavingDialog
      {...asking}
      onDone={() => onDone('Taken back: the contract runs as it did before.')}
    />
  )
}

interface RecordProps extends Omit<Props, 'doing'> {
  readonly leaving: LeavingView | undefined
}

function RecordLeaving({ view, leaving, onClose, onDone }: RecordProps) {
  const schools = leaving
    ? [{ schoolId: leaving.leaving.schoolId, schoolName: leaving.schoolName }]
    : schoolsToLeave(view)
  const from = leaving ? typedAsRecorded(leaving.leaving) : nothingTyped(schools[0]?.schoolId ?? '')
  return (
    <LeavingDialog
      title={leaving ? 'Change the leaver details' : 'Record leaving'}
      action={leaving ? 'Save changes' : 'Record leaving'}
      inductionKey={view.key}
      schools={schools}
      from={from}
      isDayFixed={leaving?.isReported ?? false}
      onClose={onClose}
      onRecorded={() =>
        onDone(
          leaving
            ? 'Saved: the leaver details are changed.'
            : 'Recorded: the ECT leaves. The reports follow; until the interim assessment is shared you can take it back.',
        )
      }
    />
  )
}
