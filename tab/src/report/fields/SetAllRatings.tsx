import { Button } from '@fluentui/react-components'
import type { Choice } from '@ect/domain/forms/question.ts'

import { useRatingStyles } from './useRatingStyles.ts'

interface Props {
  readonly choices: readonly Choice[]
  readonly onSetAll: (rating: string) => void
}

/** Most reviews rate most standards alike: one press for all, then change the few that differ. */
export function SetAllRatings({ choices, onSetAll }: Props) {
  const shapes = useRatingStyles()
  return (
    <fieldset className={shapes.setAll}>
      <legend className={shapes.setAllLegend}>Rate all nine, then change those that differ:</legend>
      {choices.map(({ value, label }) => (
        <Button key={value} onClick={() => onSetAll(value)}>
          {label}
        </Button>
      ))}
    </fieldset>
  )
}
