import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { EarlierTexts } from '@ect/contract/listEarlierTexts.ts'
import type { AnswerValue, Question } from '@ect/domain/forms/question.ts'
import { useId, useState } from 'react'

import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { AnswerInWords } from '../reading/AnswerInWords.tsx'
import { thisDevice } from './thisDevice.ts'
import type { useDraft } from './useDraft.ts'

const useItemStyles = makeStyles({
  item: {
    paddingBlock: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

interface Props {
  readonly question: Question
  readonly text: EarlierTexts['texts'][number]
  readonly draft: Pick<ReturnType<typeof useDraft>, 'saver' | 'answers'>
}

/** One text as it was. Having it back is a change like any other, and can be taken back. */
export function EarlierTextItem({ question, text, draft }: Props) {
  const styles = useStyles()
  const shapes = useItemStyles()
  const heading = useId()
  const [replaced, setReplaced] = useState<{ readonly answer: AnswerValue | null }>()
  const restore = () => {
    setReplaced({ answer: draft.answers[question.id] ?? null })
    draft.saver.type(question.id, text.answer)
  }
  const undo = () => {
    if (replaced) draft.saver.type(question.id, replaced.answer)
    setReplaced(undefined)
  }
  return (
    <li className={mergeClasses(styles.stack, shapes.item)}>
      <h3 id={heading} className={styles.subheading}>
        {question.wording}
      </h3>
      <p className={styles.quiet}>
        Typed {momentInWords(text.typedAt)}, {deviceInWords(text.device)}
      </p>
      <AnswerInWords question={question} answer={text.answer} />
      <div className={styles.row}>
        <Button aria-describedby={heading} onClick={replaced ? undo : restore}>
          {replaced ? 'Undo' : 'Restore'}
        </Button>
        <output>{replaced && 'Restored. It is in the form again.'}</output>
      </div>
    </li>
  )
}

function deviceInWords(device: string | undefined): string {
  if (device === undefined) return 'in chat'
  return device === thisDevice() ? 'this device' : 'another device'
}
