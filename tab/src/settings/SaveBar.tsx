import { Button, makeStyles, tokens } from '@fluentui/react-components'

import type { Fetching } from '../ui/fetched.ts'
import { OpenButton } from '../ui/OpenButton.tsx'
import { useStyles } from '../ui/useStyles.ts'
import type { DraftOfSettings } from './useSettingsDraft.ts'

const useBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 12px',
    padding: '10px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
})

interface Props {
  readonly settings: DraftOfSettings
  /** What shows the changes and saves them. */
  readonly opens: Fetching
  readonly onSave: () => void
}

/** Always in sight: whether anything is unsaved, the way back, and the way on. */
export function SaveBar({ settings: { isChanged, isOvertaken, undo }, opens, onSave }: Props) {
  const styles = useStyles()
  const shapes = useBarStyles()
  return (
    <div className={shapes.bar}>
      <output>{isChanged ? 'Changed, and not saved yet' : 'Nothing is changed'}</output>
      <div className={styles.row}>
        {undo && <Button onClick={undo}>Undo</Button>}
        {isChanged && !isOvertaken && (
          <OpenButton appearance="primary" opens={opens} onOpen={onSave}>
            Look through and save
          </OpenButton>
        )}
      </div>
    </div>
  )
}
