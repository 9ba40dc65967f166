import { type NoticeChoices, USUAL_QUIET_HOURS } from '@ect/domain/notices/noticeChoices.ts'
import { Radio, RadioGroup } from '@fluentui/react-components'

import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { QUIET_WORDS } from './choicesInWords.ts'
import { OwnHours } from './OwnHours.tsx'

interface Props {
  readonly quiet: NoticeChoices['quiet']
  readonly onChange: (quiet: NoticeChoices['quiet']) => void
}

/** When nothing comes. */
export function QuietPanel({ quiet, onChange }: Props) {
  const styles = useStyles()
  const isOwn = typeof quiet === 'object'
  return (
    <Panel title="Quiet hours">
      <RadioGroup aria-label="Quiet hours" value={isOwn ? 'own' : quiet}>
        <Radio value="usual" label={QUIET_WORDS.usual} onChange={() => onChange('usual')} />
        <Radio value="none" label={QUIET_WORDS.none} onChange={() => onChange('none')} />
        <Radio
          value="own"
          label={QUIET_WORDS.own}
          onChange={() => onChange(isOwn ? quiet : USUAL_QUIET_HOURS)}
        />
      </RadioGroup>
      {isOwn && <OwnHours hours={quiet} onChange={onChange} />}
      <p className={styles.quiet}>
        Times in England. Nothing is left out: what waits comes when quiet hours end, and Home shows
        it before. Word of a concern of an ECT does not wait.
      </p>
    </Panel>
  )
}
