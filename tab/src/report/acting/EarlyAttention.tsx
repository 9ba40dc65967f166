import { Button } from '@fluentui/react-components'
import { noteInTouchContract } from '@ect/contract/noteInTouch.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { whomToAsk } from '@ect/domain/report/earlyAttention.ts'
import { reportNoun } from '@ect/domain/report/report.ts'

import { sentenceOf } from '../../api/apiProblem.ts'
import { Notice } from '../../ui/Notice.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useCommand } from '../useCommand.ts'

interface Props {
  readonly view: ReportView
  readonly onDone: (message: string) => void
}

/** For a reviewer who was told of a report early: whom to ask, and that someone has. */
export function EarlyAttention({ view, onDone }: Props) {
  const styles = useStyles()
  const { earlyAttention } = view
  if (!earlyAttention) return undefined
  return (
    <Panel title="Early attention">
      {earlyAttention.standing === 'asked' && <Asked view={view} onDone={onDone} />}
      {earlyAttention.standing === 'no-longer' && (
        <p className={styles.text}>It needs no early attention any more.</p>
      )}
      {earlyAttention.standing === 'in-touch' && (
        <p className={styles.text}>
          {earlyAttention.by} said on {momentInWords(earlyAttention.at)} that they have been in
          touch with the school.
        </p>
      )}
    </Panel>
  )
}

function Asked({ view, onDone }: Props) {
  const styles = useStyles()
  const command = useCommand(noteInTouchContract, view.key)
  const note = () =>
    command.mutate((commandId) => ({ commandId }), {
      onSuccess: () => onDone('Noted. Every other reviewer sees it, and so does the school.'),
    })
  return (
    <>
      <p className={styles.text}>
        Get in touch with {whomToAsk(view.people)}, and offer support. You read this{' '}
        {reportNoun(view)} once all have signed it.
      </p>
      {command.error && <Notice intent="error">{sentenceOf(command.error)}</Notice>}
      <div>
        <Button appearance="primary" onClick={() => !command.isPending && note()}>
          I have been in touch
        </Button>
      </div>
    </>
  )
}
