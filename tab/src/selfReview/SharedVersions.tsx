import { Button } from '@fluentui/react-components'
import type { SelfReviewView } from '@ect/contract/openSelfReview.ts'
import { takeBackSelfReviewContract } from '@ect/contract/takeBackSelfReview.ts'

import { sentenceOf } from '../api/apiProblem.ts'
import { useCommand } from '../report/useCommand.ts'
import { momentInWords } from '../ui/momentInWords.ts'
import { Notice } from '../ui/Notice.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Unfold } from '../ui/Unfold.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { SelfReviewContent } from './SelfReviewContent.tsx'

type Version = SelfReviewView['shared'][number]

interface Props {
  readonly view: SelfReviewView
  readonly onDone: (message: string) => void
}

/** What was given away, to whom, and whether they have read it. */
export function SharedVersions({ view, onDone }: Props) {
  const styles = useStyles()
  const command = useCommand(takeBackSelfReviewContract, view.key)
  if (view.shared.length === 0) return undefined
  const takeBack = () =>
    command.mutate((commandId) => ({ commandId }), {
      onSuccess: () => onDone('Taken back. What you wrote stays here, for you alone.'),
    })
  return (
    <Panel title="What you have shared">
      <ul className={styles.list}>
        {view.shared.toReversed().map((version) => (
          <li key={version.number} className={styles.stack}>
            <p className={styles.text}>
              <strong>Version {version.number}</strong>, shared {momentInWords(version.sharedAt)}{' '}
              with {version.sharedWith.join(' and ')}. {whatBecameOf(version)}
            </p>
            {version.answers && (
              <Unfold title={`What version ${version.number} says`}>
                <SelfReviewContent form={version.form} answers={version.answers} />
              </Unfold>
            )}
          </li>
        ))}
      </ul>
      {command.error && <Notice intent="error">{sentenceOf(command.error)}</Notice>}
      {view.mayDo.includes('takeBackSelfReview') && (
        <div>
          <Button onClick={() => !command.isPending && takeBack()}>Take it back</Button>
        </div>
      )}
    </Panel>
  )
}

function whatBecameOf({ reads, takenBackAt }: Version): string {
  if (takenBackAt !== undefined) return `You took it back ${momentInWords(takenBackAt)}.`
  if (reads.length === 0) return 'Nobody has read it yet.'
  return reads.map(({ by, at }) => `${by} read it ${momentInWords(at)}.`).join(' ')
}
