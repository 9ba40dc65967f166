import { Checkbox } from '@fluentui/react-components'
import { answersToPick, questionsThatCanShow } from '@ect/domain/forms/editing/shownBy.ts'
import type { Question } from '@ect/domain/forms/question.ts'

import { Group } from '../Group.tsx'
import { SelectField } from '../SelectField.tsx'
import type { FormEditing } from './formEditing.ts'

const ALWAYS = 'always'

interface Props {
  readonly question: Question
  readonly editing: Pick<FormEditing, 'form' | 'onEdit'>
}

/** Whether a question is shown always, or by some answers to one that comes before it. */
export function ShowWhenFields({ question: { id, shownWhen }, editing }: Props) {
  const { form, onEdit } = editing
  const before = questionsThatCanShow(form, id)
  const parent = before.find((one) => one.id === shownWhen?.question)
  const isAnyOf = shownWhen?.isAnyOf ?? []
  const choose = (value: string) => {
    const chosen = before.find((one) => one.id === value)
    const [first] = chosen ? answersToPick(chosen) : []
    onEdit({
      edit: 'show',
      question: id,
      ...(chosen && first && { when: { question: chosen.id, isAnyOf: [first.value] } }),
    })
  }
  return (
    <>
      <SelectField
        label="When it is shown"
        value={parent?.id ?? ALWAYS}
        options={[
          { value: ALWAYS, label: 'Always' },
          ...before.map((one) => ({
            value: one.id,
            label: `By an answer to “${one.wording}”`,
          })),
        ]}
        onChange={choose}
      />
      {parent && (
        <Group legend={`Shown when “${parent.wording}” is answered with`}>
          {answersToPick(parent).map(({ value, label }) => (
            <Checkbox
              key={String(value)}
              label={label}
              checked={isAnyOf.includes(value)}
              onChange={(_, { checked }) => {
                const others = isAnyOf.filter((one) => one !== value)
                const picked = checked === true ? [...others, value] : others
                onEdit({
                  edit: 'show',
                  question: id,
                  when: { question: parent.id, isAnyOf: picked },
                })
              }}
            />
          ))}
        </Group>
      )}
    </>
  )
}
