import { Checkbox } from '@fluentui/react-components'
import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'

import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { BackToDefault } from './BackToDefault.tsx'
import type { PanelProps } from './panelProps.ts'

/** What becomes of words that are still being written. */
export function DraftsPanel({ draft, onChange }: PanelProps) {
  const styles = useStyles()
  const { keepsTypedTextOnDevice, ectSeesDraft, offersSelfReview } = DEFAULT_SETTINGS
  return (
    <Panel title="Drafts, and what devices keep">
      <p className={styles.text}>
        What is typed is saved to the server within seconds. While the server cannot be reached, a
        device can keep it, sealed with a key that only the server has.
      </p>
      <Checkbox
        label="Devices may keep, sealed, what the server does not have yet (default: they may)"
        checked={draft.keepsTypedTextOnDevice}
        onChange={(_, { checked }) =>
          onChange({ ...draft, keepsTypedTextOnDevice: checked === true })
        }
      />
      <Checkbox
        label="ECTs can read what their tutor writes before it is shared (default: they cannot)"
        checked={draft.ectSeesDraft}
        onChange={(_, { checked }) => onChange({ ...draft, ectSeesDraft: checked === true })}
      />
      <Checkbox
        label="ECTs are offered a self-review before each report (default: they are)"
        checked={draft.offersSelfReview}
        onChange={(_, { checked }) => onChange({ ...draft, offersSelfReview: checked === true })}
      />
      <BackToDefault
        what="all three"
        isDefault={
          draft.keepsTypedTextOnDevice === keepsTypedTextOnDevice &&
          draft.ectSeesDraft === ectSeesDraft &&
          draft.offersSelfReview === offersSelfReview
        }
        onReset={() =>
          onChange({ ...draft, keepsTypedTextOnDevice, ectSeesDraft, offersSelfReview })
        }
      />
    </Panel>
  )
}
