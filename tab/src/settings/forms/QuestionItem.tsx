import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { shownInWords } from '@ect/domain/forms/editing/formChanges.ts'
import { whyItStays } from '@ect/domain/forms/editing/whyItStays.ts'
import type { Question } from '@ect/domain/forms/question.ts'
import type { FloorQuestion } from '@ect/domain/forms/statutoryFloor.ts'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { editingId, focusEditing, type FormEditing } from './formEditing.ts'
import { QUESTION_KIND_WORDS } from './kindWords.ts'

const QuestionEditor = fetchedPart(
  async () => (await import('./QuestionEditor.tsx')).QuestionEditor,
)

const useItemStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

interface Props {
  readonly question: Question
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly editing: FormEditing
  readonly onRemoved: () => void
}

/** One question with what can be done to it. */
export function QuestionItem(props: Props) {
  const { question, editing } = props
  const styles = useStyles()
  const shapes = useItemStyles()
  const [isOpen, setIsOpen] = useState(false)
  const [isRefused, setIsRefused] = useState(false)
  const { id, wording } = question
  const stays = whyItStays(editing.form, id, editing.report)
  const fault = editing.errors[id]
  return (
    <li id={editingId(id)} tabIndex={-1} className={shapes.item}>
      <p className={`${styles.text} ${styles.words}`}>{wording}</p>
      <p className={styles.quiet}>{factsOf(question, editing)}</p>
      {stays && (
        <div>
          <Badge appearance="tint" color="informative">
            Statutory: para {stays.source}
          </Badge>
        </div>
      )}
      {fault !== undefined && <Notice intent="error">{fault}</Notice>}
      <Buttons
        {...props}
        isOpen={isOpen}
        onOpen={() => setIsOpen(!isOpen)}
        onRemove={() => {
          if (stays) return setIsRefused(true)
          editing.onEdit({ edit: 'remove', question: id })
          props.onRemoved()
        }}
      />
      <div aria-live="polite">
        {isRefused && stays && <Notice intent="warning">{refusalOf(stays)}</Notice>}
      </div>
      {isOpen && <QuestionEditor question={question} stays={stays} editing={editing} />}
    </li>
  )
}

function factsOf(question: Question, { form }: FormEditing): string {
  const facts = [QUESTION_KIND_WORDS[question.kind]]
  if (question.kind !== 'statement') {
    facts.push(question.required ? 'has to be answered' : 'may stay open')
  }
  if (question.shownWhen) facts.push(`shown ${shownInWords(question, form)}`)
  return facts.join(' · ')
}

function refusalOf({ asks, source }: FloorQuestion): string {
  return `The statutory guidance asks for ${asks} (para ${source}), so this question stays. You can reword it, help with it and move it.`
}

interface ButtonsProps extends Props {
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onRemove: () => void
}

function Buttons({ question, isFirst, isLast, editing, isOpen, onOpen, onRemove }: ButtonsProps) {
  const styles = useStyles()
  const { id, wording } = question
  const which = <span className={styles.unseen}> “{wording}”</span>
  const move = (to: 'earlier' | 'later') => {
    editing.onEdit({ edit: 'move', question: id, to })
    focusEditing(id)
  }
  return (
    <div className={styles.row}>
      <OpenButton opens={QuestionEditor} size="small" aria-expanded={isOpen} onOpen={onOpen}>
        {isOpen ? 'Done with' : 'Change'}
        {isOpen ? ' this question' : ''}
        {which}
      </OpenButton>
      {!isFirst && (
        <Button size="small" onClick={() => move('earlier')}>
          Move up{which}
        </Button>
      )}
      {!isLast && (
        <Button size="small" onClick={() => move('later')}>
          Move down{which}
        </Button>
      )}
      <Button size="small" onClick={onRemove}>
        Remove{which}
      </Button>
    </div>
  )
}
