import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components'
import { isTargets } from '@ect/domain/forms/answerFaults.ts'
import type { Target, TargetsQuestion } from '@ect/domain/forms/question.ts'
import {
  isStandardId,
  standardInWords,
  TEACHERS_STANDARDS,
} from '@ect/domain/forms/teachersStandards.ts'

import { type FieldProps, fieldId } from './fieldProps.ts'
import { GroupOfFields } from './GroupOfFields.tsx'
import { useTargetStyles } from './useTargetStyles.ts'

const EMPTY: Target = { what: '', standard: '' }

/** Rows of a target and its standard: as many as are asked for, and one more on request. */
export function TargetsField({ value, onAnswer, ...group }: FieldProps<'targets'>) {
  const shapes = useTargetStyles()
  const { question } = group
  const { id, atMost } = question
  const targets = rows(question, value)
  const replace = (index: number, target: Target) =>
    onAnswer(
      id,
      targets.map((before, at) => (at === index ? target : before)),
    )

  return (
    <GroupOfFields id={fieldId(id)} {...group}>
      {targets.map((target, index) => (
        <TargetRow
          // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
          key={index}
          number={index + 1}
          target={target}
          onChange={(changed) => replace(index, changed)}
        />
      ))}
      {targets.length < atMost && (
        <Button className={shapes.add} onClick={() => onAnswer(id, [...targets, EMPTY])}>
          Add a target
        </Button>
      )}
    </GroupOfFields>
  )
}

interface RowProps {
  readonly number: number
  readonly target: Target
  readonly onChange: (target: Target) => void
}

function TargetRow({ number, target, onChange }: RowProps) {
  const shapes = useTargetStyles()
  return (
    <div className={shapes.row}>
      <Field className={shapes.field} label={`Target ${number}`}>
        <Textarea
          rows={3}
          resize="vertical"
          value={target.what}
          onChange={(_, { value }) => onChange({ ...target, what: value })}
        />
      </Field>
      <Field className={shapes.field} label={`Target ${number} standard`}>
        <Select
          value={target.standard}
          onChange={(_, { value }) =>
            onChange({ ...target, standard: isStandardId(value) ? value : '' })
          }
        >
          <option value="">Choose a standard</option>
          {TEACHERS_STANDARDS.map((standard) => (
            <option key={standard.id} value={standard.id}>
              {standardInWords(standard.id)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        className={shapes.field}
        label={`Target ${number} measure`}
        hint="What both of you will see when it is met"
      >
        <Input
          value={target.measure ?? ''}
          onChange={(_, { value }) => onChange({ ...target, measure: value })}
        />
      </Field>
      <Field className={shapes.field} label={`Target ${number} by when`}>
        <Input
          type="date"
          value={target.byWhen ?? ''}
          onChange={(_, { value }) => onChange({ ...target, byWhen: value })}
        />
      </Field>
    </div>
  )
}

function rows(
  { atLeast }: TargetsQuestion,
  value: FieldProps<'targets'>['value'],
): readonly Target[] {
  const written = isTargets(value) ? value : []
  const missing = Math.max(0, atLeast - written.length)
  return [...written, ...Array.from({ length: missing }, () => EMPTY)]
}
