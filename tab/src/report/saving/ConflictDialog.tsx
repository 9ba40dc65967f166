import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { AnswerConflict } from '@ect/domain/draft.ts'
import type { Question } from '@ect/domain/forms/question.ts'

import { useStyles } from '../../ui/useStyles.ts'
import { AnswerInWords } from '../reading/AnswerInWords.tsx'

interface Props {
  readonly conflict: AnswerConflict
  readonly question: Question
  readonly onChoose: (kept: 'theirs' | 'yours') => void
}

/** Both texts, and the choice. Neither is dropped by anything but the person's own decision. */
export function ConflictDialog({ conflict, question, onChoose }: Props) {
  const styles = useStyles()
  const { yours, theirs } = conflict
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>You also changed this somewhere else</DialogTitle>
          <DialogContent className={styles.stack}>
            <p className={styles.text}>{question.wording}</p>
            <h3 className={styles.subheading}>Here you typed</h3>
            <AnswerInWords question={question} answer={yours ?? undefined} />
            <h3 className={styles.subheading}>Saved elsewhere</h3>
            <AnswerInWords question={question} answer={theirs ?? undefined} />
            <div className={styles.row}>
              <Button appearance="primary" onClick={() => onChoose('yours')}>
                Keep what I typed here
              </Button>
              <Button onClick={() => onChoose('theirs')}>Keep what was saved elsewhere</Button>
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
