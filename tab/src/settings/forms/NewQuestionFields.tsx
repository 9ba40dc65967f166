import { Checkbox, Field, Select, Textarea } from '@fluentui/react-components'
import { KNOWN_FACTS, type Section } from '@ect/domain/forms/question.ts'
import { standardInWords, TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'

import { NumberField } from '../NumberField.tsx'
import { FACT_WORDS, QUESTION_KIND_WORDS } from './kindWords.ts'
import { kindsFor, type NewQuestion } from './newQuestion.ts'

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
      <Field label="Kind of answer">
        <Select
          value={typed.kind}
          onChange={(_, { value }) =>
            onType({ ...typed, kind: kinds.find((kind) => kind === value) ?? typed.kind })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {QUESTION_KIND_WORDS[kind]}
            </option>
          ))}
        </Select>
      </Field>
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
  if (typed.kind === 'rating') return <StandardField typed={typed} onType={onType} />
  if (typed.kind === 'confirm') return <FactField typed={typed} onType={onType} />
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

function StandardField({ typed, onType }: Props) {
  return (
    <Field label="Standard that is rated">
      <Select
        value={typed.standard}
        onChange={(_, { value }) => {
          const standard = TEACHERS_STANDARDS.find(({ id }) => id === value)?.id ?? typed.standard
          onType({ ...typed, standard })
        }}
      >
        {TEACHERS_STANDARDS.map(({ id }) => (
          <option key={id} value={id}>
            {standardInWords(id)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function FactField({ typed, onType }: Props) {
  return (
    <Field label="What is known, to be confirmed">
      <Select
        value={typed.fact}
        onChange={(_, { value }) =>
          onType({ ...typed, fact: KNOWN_FACTS.find((fact) => fact === value) ?? typed.fact })
        }
      >
        {KNOWN_FACTS.map((fact) => (
          <option key={fact} value={fact}>
            {FACT_WORDS[fact]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
