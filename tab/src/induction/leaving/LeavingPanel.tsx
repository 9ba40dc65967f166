import { Button } from '@fluentui/react-components'
import { PersonArrowRightRegular } from '@fluentui/react-icons/svg/person-arrow-right'
import type { InductionView } from '@ect/contract/inductionView.ts'
import type { LeavingView } from '@ect/contract/leavingView.ts'
import { useState } from 'react'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { Closing } from './Closing.tsx'
import { LeaverCopies } from './LeaverCopies.tsx'
import { LeaverDetails } from './LeaverDetails.tsx'
import { type Doing, LeavingDialogs } from './LeavingDialogs.tsx'
import { schoolsToLeave } from './schoolsToLeave.ts'

interface Props {
  readonly view: InductionView
  readonly onDone: (message: string) => void
}

/** Who leaves which school when, where they go, and what is left to do about it. */
export function LeavingPanel({ view, onDone }: Props) {
  const styles = useStyles()
  const [doing, setDoing] = useState<Doing>()
  const { leavings, mayDo, status, closing } = view
  const mayRecord =
    mayDo.includes('recordLeaving') &&
    (status === 'serving' || status === 'left') &&
    schoolsToLeave(view).length > 0
  if (leavings.length === 0 && !mayRecord && !closing) return undefined
  return (
    <Panel title="Leaving">
      {leavings.map((leaving) => (
        <div key={leaving.leaving.schoolId} className={styles.stack}>
          <LeaverDetails view={view} leaving={leaving} />
          <LeaverCopies view={view} schoolId={leaving.leaving.schoolId} />
          <Buttons view={view} leaving={leaving} onAsk={setDoing} />
        </div>
      ))}
      {mayRecord && (
        <div>
          <Button
            icon={<PersonArrowRightRegular />}
            onClick={() => setDoing({ what: 'record', leaving: undefined })}
          >
            Record leaving
          </Button>
        </div>
      )}
      {closing && <Closing view={view} closing={closing} onDone={onDone} />}
      {doing && (
        <LeavingDialogs
          view={view}
          doing={doing}
          onClose={() => setDoing(undefined)}
          onDone={(message) => {
            setDoing(undefined)
            onDone(message)
          }}
        />
      )}
    </Panel>
  )
}

interface ButtonsProps {
  readonly view: InductionView
  readonly leaving: LeavingView
  readonly onAsk: (doing: Doing) => void
}

function Buttons({ view: { mayDo }, leaving, onAsk }: ButtonsProps) {
  const styles = useStyles()
  const canConfirm = mayDo.includes('confirmLeaver') && !leaving.confirmed
  const canWithdraw = mayDo.includes('withdrawLeaving') && !leaving.isReported
  if (!mayDo.includes('recordLeaving')) return undefined
  return (
    <div className={styles.row}>
      {canConfirm && (
        <Button appearance="primary" onClick={() => onAsk({ what: 'confirm', leaving })}>
          Confirm the leaver details
        </Button>
      )}
      <Button onClick={() => onAsk({ what: 'record', leaving })}>Change these details</Button>
      {canWithdraw && (
        <Button onClick={() => onAsk({ what: 'withdraw', leaving })}>Take leaving back</Button>
      )}
    </div>
  )
}
