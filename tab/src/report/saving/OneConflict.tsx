import { Button } from '@fluentui/react-components'
import type { AnswerConflict } from '@ect/domain/draft.ts'
import type { Author, FormDefinition } from '@ect/domain/forms/question.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'

import { Modal } from '../../ui/Modal.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { AnswerInWords } from '../reading/AnswerInWords.tsx'
import type { DraftSaver } from './draftSaver.ts'

interface Props {
  readonly form: FormDefinition
  readonly author: Author
  readonly saver: DraftSaver
  readonly conflict: AnswerConflict
}

/** Both texts, and the choice. */
export function OneConflict({ form, author, saver, conflict }: Props) {
  const styles = useStyles()
  const question = questionsOf(form, author).find(({ id }) => id === conflict.question)
  if (!question) return undefined
  const { yours, theirs } = conflict
  return (
    <Modal
      title="You also changed this somewhere else"
      actions={
        <>
          <Button onClick={() => saver.choose(conflict, 'theirs')}>
            Keep what was saved elsewhere
          </Button>
          <Button appearance="primary" onClick={() => saver.choose(conflict, 'yours')}>
            Keep what I typed here
          </Button>
        </>
      }
    >
      <p className={styles.text}>{question.wording}</p>
      <h3 className={styles.subheading}>Here you typed</h3>
      <AnswerInWords question={question} answer={yours ?? undefined} />
      <h3 className={styles.subheading}>Saved elsewhere</h3>
      <AnswerInWords question={question} answer={theirs ?? undefined} />
    </Modal>
  )
}
