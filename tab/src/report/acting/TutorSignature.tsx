import type { ReportView } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useCommand } from '../useCommand.ts'
import { SigningStatement } from './SigningStatement.tsx'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** The tutor has read the ECT's comments above, accepts the statement and signs. */
export function TutorSignature({ view, version, onDone }: Props) {
  const styles = useStyles()
  const [isAccepted, setIsAccepted] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const command = useCommand(signReportContract, view.key)

  const sign = () => {
    setIsMissing(!isAccepted)
    if (!isAccepted) return
    const { number, contentHash } = version
    command.mutate(
      (commandId) => ({ commandId, version: number, contentHash, statementAccepted: true }),
      {
        onSuccess: () => onDone(`Signed. ${view.facts.appropriateBodyName} can now review it.`),
      },
    )
  }
  return (
    <Panel title="Sign this review">
      <p className={styles.text}>
        Read the comments of {view.people.ect.name} above first. To change the review instead, ask
        your appropriate body to return it once it is submitted.
      </p>
      <SigningStatement
        isAccepted={isAccepted}
        error={isMissing && !isAccepted ? 'Accept the statement to sign.' : undefined}
        problem={command.error ? sentenceOf(command.error) : undefined}
        isSigning={command.isPending}
        onAccept={setIsAccepted}
        onSign={sign}
      />
    </Panel>
  )
}
