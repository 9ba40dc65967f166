import type { ReportView } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useCommand } from '../useCommand.ts'
import { CannotSign } from './CannotSign.tsx'
import { EctAnswers } from './EctAnswers.tsx'
import { STATEMENT } from './missingFrom.ts'
import { SigningStatement } from './SigningStatement.tsx'
import { signedMessage } from './signingTurns.ts'
import { useEctAnswers } from './useEctAnswers.ts'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** The ECT confirms or queries the days, answers their own questions, and signs. */
export function EctResponse({ view, version, onDone }: Props) {
  const styles = useStyles()
  const { number, contentHash } = version
  const [isAccepted, setIsAccepted] = useState(false)
  const answering = useEctAnswers(view, isAccepted)
  const command = useCommand(signReportContract, view.key)

  const sign = async () => {
    const answers = await answering.settled()
    if (!answers) return
    const comments = { daysConfirmed: true, answers } as const
    const signed = { version: number, contentHash, statementAccepted: true, comments } as const
    command.mutate((commandId) => ({ commandId, ...signed }), {
      onSuccess: () => onDone(signedMessage(view)),
    })
  }
  return (
    <EctAnswers view={view} version={version} answering={answering} onDone={onDone}>
      <Panel title={`Sign this ${reportNoun(view)}`}>
        <p className={styles.text}>
          Your comments become part of the {reportNoun(view)} when you sign. Until then only you see
          them.
        </p>
        <SigningStatement
          isAccepted={isAccepted}
          error={answering.errorOn(STATEMENT)}
          problem={command.error ? sentenceOf(command.error) : undefined}
          isSigning={command.isPending}
          onAccept={setIsAccepted}
          onSign={() => void sign()}
        >
          <CannotSign view={view} version={version} onDone={onDone} />
        </SigningStatement>
      </Panel>
    </EctAnswers>
  )
}
