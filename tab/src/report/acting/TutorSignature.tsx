import type { ReportView } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { givenName } from '@ect/domain/people.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { signatoriesOf } from '@ect/domain/report/signing.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useCommand } from '../useCommand.ts'
import { signedInWords } from './signedInWords.ts'
import { SigningStatement } from './SigningStatement.tsx'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** The tutor has read the ECT's comments above, accepts the statement and signs. */
export function TutorSignature({ view, version, onDone }: Props) {
  const styles = useStyles()
  const noun = reportNoun(view)
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
        onSuccess: () => onDone(signedInWords(view, whoseTurn(view))),
      },
    )
  }
  return (
    <Panel title={`Sign this ${noun}`}>
      <p className={styles.text}>
        Read the comments of {view.people.ect.name} above first. To change the {noun} instead, ask
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

function whoseTurn(view: ReportView): string {
  const { people, facts } = view
  return signatoriesOf(view).includes('headteacher')
    ? `${givenName(people.headteacher)} signs next.`
    : `${facts.appropriateBodyName} can now review it.`
}
