import { Checkbox, Field, Textarea } from '@fluentui/react-components'
import { isOwn } from '@ect/domain/forms/editing/ownQuestion.ts'
import type { Question } from '@ect/domain/forms/question.ts'
import type { FloorQuestion } from '@ect/domain/forms/statutoryFloor.ts'

import { useStyles } from '../../ui/useStyles.ts'
import { SelectField } from '../SelectField.tsx'
import { AUTHOR_WORDS } from '../settingsWords.ts'
import { focusEditing, type FormEditing } from './formEditing.ts'
import { ShowWhenFields } from './ShowWhenFields.tsx'

interface Props {
  readonly question: Question
  /** What the guidance asks for by it, if it has to stay. */
  readonly stays: FloorQuestion | undefined
  readonly editing: FormEditing
}

/** Words, hint, whether it has to be answered, and when it is shown. */
export function QuestionEditor({ question, stays, editing }: Props) {
  const styles = useStyles()
  const { id, kind, wording, hint = '', required } = question
  const { onEdit } = editing
  return (
    <div className={styles.stack}>
      <Field label="Words">
        <Textarea
          value={wording}
          rows={2}
          resize="vertical"
          onChange={(_, typed) => onEdit({ edit: 'reword', question: id, wording: typed.value })}
        />
      </Field>
      {kind !== 'statement' && (
        <>
          <Field label="Hint (optional)">
            <Textarea
              value={hint}
              rows={2}
              resize="vertical"
              onChange={(_, typed) => onEdit({ edit: 'hint', question: id, hint: typed.value })}
            />
          </Field>
          {stays ? (
            <p className={styles.quiet}>
              The guidance asks for {stays.asks} (para {stays.source}): it has to be answered, and
              is shown whenever the guidance asks for it.
            </p>
          ) : (
            <Checkbox
              label="It has to be answered"
              checked={required}
              onChange={(_, { checked }) =>
                onEdit({ edit: 'require', question: id, required: checked === true })
              }
            />
          )}
        </>
      )}
      {!stays && <ShowWhenFields question={question} editing={editing} />}
      {isOwn(question) && <SectionOfQuestion id={id} editing={editing} />}
    </div>
  )
}

/** Where a question of the body's own is asked. */
function SectionOfQuestion({ id, editing }: { id: string; editing: FormEditing }) {
  const { sections } = editing.form
  const home = sections.find(({ questions }) => questions.some((one) => one.id === id))
  return (
    <SelectField
      label="Section"
      value={home?.id ?? ''}
      options={sections.map((section) => ({
        value: section.id,
        label: `${section.title} (answered by ${AUTHOR_WORDS[section.answeredBy]})`,
      }))}
      onChange={(section) => {
        editing.onEdit({ edit: 'place', question: id, section })
        focusEditing(id)
      }}
    />
  )
}
