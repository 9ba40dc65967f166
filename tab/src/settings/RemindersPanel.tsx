import { Checkbox } from '@fluentui/react-components'
import {
  DEFAULT_REMINDERS,
  REMINDER_RECIPIENTS,
  REMINDER_STEPS,
  type ReminderRecipient,
  type ReminderStep,
} from '@ect/domain/schedule/reminders.ts'

import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { BackToDefault } from './BackToDefault.tsx'
import { Group } from './Group.tsx'
import type { PanelProps } from './panelProps.ts'
import { RECIPIENT_WORDS, STEP_WORDS } from './settingsWords.ts'

/** Who is reminded of a report, and when. */
export function RemindersPanel({ draft, onChange }: PanelProps) {
  const styles = useStyles()
  const { reminders } = draft
  const change = (step: ReminderStep, recipient: ReminderRecipient, isTold: boolean) => {
    const told = REMINDER_RECIPIENTS.filter((one) =>
      one === recipient ? isTold : reminders[step].includes(one),
    )
    onChange({ ...draft, reminders: { ...reminders, [step]: told } })
  }
  return (
    <Panel title="Reminders">
      <p className={styles.text}>
        While a report is not done. Nobody is reminded before it opens, and a step without anyone is
        left out.
      </p>
      {REMINDER_STEPS.map((step) => (
        <Group key={step} legend={STEP_WORDS[step]}>
          <div className={styles.row}>
            {REMINDER_RECIPIENTS.map((recipient) => (
              <Checkbox
                key={recipient}
                label={RECIPIENT_WORDS[recipient]}
                checked={reminders[step].includes(recipient)}
                onChange={(_, { checked }) => change(step, recipient, checked === true)}
              />
            ))}
          </div>
          <p className={styles.quiet}>
            Default:{' '}
            {DEFAULT_REMINDERS[step].map((recipient) => RECIPIENT_WORDS[recipient]).join(', ')}
          </p>
        </Group>
      ))}
      <BackToDefault
        what="the reminders"
        isDefault={REMINDER_STEPS.every(
          (step) => reminders[step].join() === DEFAULT_REMINDERS[step].join(),
        )}
        onReset={() => onChange({ ...draft, reminders: DEFAULT_REMINDERS })}
      />
    </Panel>
  )
}
