import type { SettingsView } from '@ect/contract/settingsView.ts'
import type { AppropriateBodySettings } from '@ect/domain/appropriateBodySettings.ts'
import { inWords } from '@ect/domain/calendar.ts'

import { momentInWords } from '../ui/momentInWords.ts'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'

/** What holds now, since when, by whom; and what is to hold. */
export function StandingPanel({ view: { inForce, toCome } }: { view: SettingsView }) {
  const styles = useStyles()
  return (
    <Panel title="What applies now">
      <p className={styles.text}>
        {inForce.decided
          ? `These settings have applied since ${inWords(inForce.holdsFrom)}${byWhom(inForce)}.`
          : 'Nothing has been decided here yet, so the defaults apply.'}
      </p>
      {toCome && (
        <p className={styles.text}>
          <strong>From {inWords(toCome.holdsFrom)}</strong> others apply{byWhom(toCome)}. They are
          shown below; what you save now takes their place.
        </p>
      )}
    </Panel>
  )
}

function byWhom({ decided }: AppropriateBodySettings): string {
  return decided ? `, decided by ${decided.by.name} on ${momentInWords(decided.at)}` : ''
}
