import type { ReportView } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useCommand } from '../useCommand.ts'
import { CannotSign } from './CannotSign.tsx'
import { SigningStatement } from './SigningStatement.tsx'
import { signedMessage } from './signingTurns.ts'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** A tutor, or an ECT who signs after their tutor, has read all that stands above, and signs. */
export function SignatureUnderComments({ view, version, onDone }: Props) {
  const styles = useStyles()
  const { number, contentHash } = version
  const [isAccepted, setIsAccepted] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const command = useCommand(signReportContract, view.key)

  const sign = () => {
    setIsMissing(!isAccepted)
    if (!isAccepted) return
    command.mutate(
      (commandId) => ({ commandId, version: number, contentHash, statementAccepted: true }),
      { onSuccess: () => onDone(signedMessage(view)) },
    )
  }
  return (
    <Panel title={`Sign this ${reportNoun(view)}`}>
      <p className={styles.text}>
        {view.role === 'ect'
          ? `${view.people.inductionTutor.name} has signed it with your comments above.`
          : `Read the comments of ${view.people.ect.name} above first.`}
      </p>
      <SigningStatement
        isAccepted={isAccepted}
        error={isMissing && !isAccepted ? 'Accept the statement to sign.' : undefined}
        problem={command.error ? sentenceOf(command.error) : undefined}
        isSigning={command.isPending}
        onAccept={setIsAccepted}
        onSign={sign}
      >
        <CannotSign view={view} version={version} onDone={onDone} />
      </SigningStatement>
    </Panel>
  )
}
