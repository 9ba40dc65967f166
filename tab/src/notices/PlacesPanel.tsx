import type { NoticePlaces } from '@ect/domain/notices/noticeChoices.ts'
import { Radio, RadioGroup } from '@fluentui/react-components'

import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { PLACES_WORDS } from './choicesInWords.ts'

interface Props {
  readonly places: NoticePlaces
  readonly onChange: (places: NoticePlaces) => void
}

/** In chat, in the activity feed, or in both: one of them at least. */
export function PlacesPanel({ places, onChange }: Props) {
  const styles = useStyles()
  return (
    <Panel title="Where we tell you">
      <RadioGroup aria-label="Where we tell you" value={places}>
        {PLACES_WORDS.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} onChange={() => onChange(value)} />
        ))}
      </RadioGroup>
      <p className={styles.quiet}>
        What needs nothing from you always comes in the activity feed. If Teams cannot reach you, we
        send an email.
      </p>
    </Panel>
  )
}
