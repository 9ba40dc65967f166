import { Button } from '@fluentui/react-components'
import { commentOnReportContract } from '@ect/contract/commentOnReport.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { reportNoun } from '@ect/domain/report/report.ts'

import { sentenceOf } from '../../api/apiProblem.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useCommand } from '../useCommand.ts'
import { CannotSign } from './CannotSign.tsx'
import { EctAnswers } from './EctAnswers.tsx'
import { useEctAnswers } from './useEctAnswers.ts'

interface Props {
  readonly view: ReportView
  readonly version: NonNullable<ReportView['shared']>
  readonly onDone: (message: string) => void
}

/** Where the tutor signs first: the ECT confirms or queries the days and comments, and signs later. */
export function EctComments({ view, version: shared, onDone }: Props) {
  const styles = useStyles()
  const noun = reportNoun(view)
  const tutor = givenName(view.people.inductionTutor)
  const { number: version } = shared
  const answering = useEctAnswers(view, true)
  const command = useCommand(commentOnReportContract, view.key)

  const send = async () => {
    const answers = await answering.settled()
    if (!answers) return
    const comments = { daysConfirmed: true, answers } as const
    command.mutate((commandId) => ({ commandId, version, comments }), {
      onSuccess: () => onDone(`Sent. ${tutor} signs first, and then you.`),
    })
  }
  return (
    <EctAnswers view={view} version={shared} answering={answering} onDone={onDone}>
      <Panel title="Send your comments">
        <p className={styles.text}>
          Your comments become part of the {noun} when you send them. Until then only you see them.
          {` ${tutor}`} signs first; then you are asked to sign.
        </p>
        {command.error && <Notice intent="error">{sentenceOf(command.error)}</Notice>}
        <div className={styles.row}>
          <Button
            appearance="primary"
            size="large"
            onClick={() => !command.isPending && void send()}
          >
            {command.isPending ? 'Sending…' : 'Send comments'}
          </Button>
          <CannotSign view={view} version={shared} onDone={onDone} />
        </div>
      </Panel>
    </EctAnswers>
  )
}
