import { Button } from '@fluentui/react-components'
import type { SettingsView } from '@ect/contract/settingsView.ts'

import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { lastDecided } from './settingsDraft.ts'
import type { DraftOfSettings } from './useSettingsDraft.ts'

interface Props {
  readonly view: SettingsView
  readonly settings: DraftOfSettings
}

/** Someone else saved settings while these were being changed: nothing of either goes unasked. */
export function OvertakenNotice({ view, settings }: Props) {
  const styles = useStyles()
  const who = lastDecided(view).decided?.by.name ?? 'Someone else'
  return (
    <Notice intent="warning">
      <div className={styles.stack}>
        <span>
          {who} saved other settings while you changed these. Your changes are kept: put them on top
          of theirs and look them through, or take them back.
        </span>
        <div className={styles.row}>
          <Button onClick={settings.goOn}>Put mine on top of theirs</Button>
          <Button onClick={settings.startAgain}>Take mine back</Button>
        </div>
      </div>
    </Notice>
  )
}
