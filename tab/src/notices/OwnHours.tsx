import type { HalfHour, QuietHours } from '@ect/domain/notices/noticeChoices.ts'

import { SelectField } from '../settings/SelectField.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { HALF_HOURS } from './choicesInWords.ts'

interface Props {
  readonly hours: QuietHours
  readonly onChange: (hours: QuietHours) => void
}

/** From one time to another, past midnight when the second is the earlier one. */
export function OwnHours({ hours, onChange }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <SelectField<HalfHour>
        label="From"
        value={hours.from}
        options={HALF_HOURS}
        onChange={(from) => onChange({ ...hours, from })}
      />
      <SelectField<HalfHour>
        label="To"
        value={hours.to}
        options={HALF_HOURS}
        onChange={(to) => onChange({ ...hours, to })}
      />
    </div>
  )
}
