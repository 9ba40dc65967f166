import { Checkbox } from '@fluentui/react-components'
import { isStandards } from '@ect/domain/forms/answerFaults.ts'
import {
  type StandardId,
  standardInWords,
  TEACHERS_STANDARDS,
} from '@ect/domain/forms/teachersStandards.ts'

import { type FieldProps, fieldId } from './fieldProps.ts'
import { GroupOfFields } from './GroupOfFields.tsx'

/** Picks some of the nine; they are kept in their own order, whatever the order of the ticks. */
export function StandardsField({ value, onAnswer, ...group }: FieldProps<'standards'>) {
  const { id } = group.question
  const picked = isStandards(value) ? value : []
  const tick = (standard: StandardId, isPicked: boolean) => {
    const now = TEACHERS_STANDARDS.map((one) => one.id).filter((one) =>
      one === standard ? isPicked : picked.includes(one),
    )
    onAnswer(id, now.length === 0 ? null : now)
  }
  return (
    <GroupOfFields id={fieldId(id)} {...group}>
      <div>
        {TEACHERS_STANDARDS.map((standard) => (
          <div key={standard.id}>
            <Checkbox
              label={standardInWords(standard.id)}
              checked={picked.includes(standard.id)}
              onChange={(_, { checked }) => tick(standard.id, checked === true)}
            />
          </div>
        ))}
      </div>
    </GroupOfFields>
  )
}
