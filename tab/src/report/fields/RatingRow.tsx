import { Radio, RadioGroup } from '@fluentui/react-components'
import { memo, useId } from 'react'

import { type FieldProps, fieldId } from './fieldProps.ts'
import { useRatingStyles } from './useRatingStyles.ts'

export const RatingRow = memo(function RatingRow({
  question,
  value,
  error,
  onAnswer,
}: FieldProps<'rating'>) {
  const shapes = useRatingStyles()
  const labelId = useId()
  const errorId = useId()
  const { id, wording, choices } = question
  return (
    <div className={shapes.rowWithError}>
      <div className={shapes.columns}>
        <span id={labelId}>{wording}</span>
        <RadioGroup
          id={fieldId(id)}
          className={shapes.group}
          aria-labelledby={labelId}
          {...(error !== undefined && { 'aria-describedby': errorId })}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, chosen) => onAnswer(id, chosen.value)}
        >
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              className={shapes.cell}
              input={{ className: shapes.input }}
              label={{ children: choice.label, className: shapes.label }}
              title={choice.label}
            />
          ))}
        </RadioGroup>
      </div>
      {error !== undefined && (
        <p id={errorId} role="alert" className={shapes.error}>
          {error}
        </p>
      )}
    </div>
  )
})
