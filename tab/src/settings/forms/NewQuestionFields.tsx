import { Checkbox, Field, Textarea } from '@fluentui/react-components'
import { KNOWN_FACTS, type Section } from '@ect/domain/forms/question.ts'
import { standardInWords, TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'

import { NumberField } from '../NumberField.tsx'
import { SelectField } from '../SelectField.tsx'
import { FACT_WORDS, QUESTION_KIND_WORDS } from './kindWords.ts'
import { kindsFor, type NewQuestion } from './newQuestion.ts'

const STANDARDS = TEACHERS_STANDARDS.map(({ id }) => ({ value: id, label: standardInWords(id) }))
const FACTS = KNOWN_FACTS.map((fact) => ({ value: fact, label: FACT_WORDS[fact] }))

interface Props {
  readonly typed: NewQuestion
  readonly onType: (typed: NewQuestion) => void
}

/** What a new question says, how it is answered, and what that kind of answer needs. */
export function NewQuestionFields({ section, typed, onType }: Props & { section: Section }) {
  const kinds = kindsFor(section)
  const isAnswered = typed.kind !== 'statement'
  return (
    <>
      <SelectField
        label="Kind of answer"
        value={typed.kind}
        options={kinds.map((kind) => ({ value: kind, label: QUESTION_KIND_WORDS[kind] }))}
        onChange={(kind) => onType({ ...typed, kind })}
      />
      <Field label="Words">
        <Textarea
          value={typed.wording}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => onType({ ...typed, wording: value })}
        />
      </Field>
      <KindFields typed={typed} onType={onType} />
      {isAnswered && (
        <>
          <Field label="Hint (optional)">
            <Textarea
              value={typed.hint}
              rows={2}
              resize="vertical"
              onChange={(_, { value }) => onType({ ...typed, hint: value })}
            />
          </Field>
          <Checkbox
            label="It has to be answered"
            checked={typed.required}
            onChange={(_, { checked }) => onType({ ...typed, required: checked === true })}
          />
        </>
      )}
    </>
  )
}

function KindFields({ typed, onType }: Props) {
  if (typed.kind === 'rating') {
    return (
      <SelectField
        label="Standard that is rated"
        value={typed.standard}
        options={STANDARDS}
        onChange={(standard) => onType({ ...typed, standard })}
      />
    )
  }
  if (typed.kind === 'confirm') {
    return (
      <SelectField
        label="What is known, to be confirmed"
        value={typed.fact}
        options={FACTS}
        onChange={(fact) => onType({ ...typed, fact })}
      />
    )
  }
  if (typed.kind === 'choice') {
    return (
      <Field label="Answers" hint="One on each line">
        <Textarea
          value={typed.choices}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => onType({ ...typed, choices: value })}
        />
      </Field>
    )
  }
  if (typed.kind !== 'text') return undefined
  return (
    <NumberField
      id="new-question-length"
      label="Characters at most"
      hint="120 or fewer make one line"
      value={typed.maxLength}
      onChange={(maxLength) => onType({ ...typed, maxLength })}
    />
  )
}
