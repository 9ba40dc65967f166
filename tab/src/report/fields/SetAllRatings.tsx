import { Button, Field, Select } from '@fluentui/react-components'
import type { Choice } from '@ect/domain/forms/question.ts'
import { useState } from 'react'

import { shownError } from './fieldProps.ts'
import { useRatingStyles } from './useRatingStyles.ts'

interface Props {
  readonly choices: readonly Choice[]
  readonly onSetAll: (rating: string) => void
}

/** Most reviews rate most standards alike: set all, then change the few that differ. */
export function SetAllRatings({ choices, onSetAll }: Props) {
  const shapes = useRatingStyles()
  const [rating, setRating] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  return (
    <div className={shapes.setAll}>
      <Field label="Rating" {...shownError(isMissing ? 'Choose a rating first.' : undefined)}>
        <Select
          value={rating}
          onChange={(_, chosen) => {
            setRating(chosen.value)
            setIsMissing(false)
          }}
        >
          <option value="">Choose a rating</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={shapes.setAllButton}
        onClick={() => (rating === '' ? setIsMissing(true) : onSetAll(rating))}
      >
        Set all nine
      </Button>
    </div>
  )
}
