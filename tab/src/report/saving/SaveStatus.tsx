import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { timeInEngland } from '@ect/domain/englandTime.ts'

import { useStyles } from '../../ui/useStyles.ts'
import type { DraftSnapshot } from './draftSaver.ts'

const useSaveStyles = makeStyles({
  status: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  trouble: { color: tokens.colorStatusWarningForeground1 },
})

type Shown = Pick<DraftSnapshot, 'isUnsaved' | 'isTryingAgain' | 'isHeld' | 'refusal' | 'savedAt'>

/**
 * Always in sight. What is read aloud changes once a minute at most, and when saving fails;
 * "Saving" is only for the eye.
 */
export function SaveStatus(shown: Shown) {
  const shared = useStyles()
  const styles = useSaveStyles()
  const trouble = troubleIn(shown)
  const isSaving = shown.isUnsaved && trouble === undefined
  const Icon = trouble ? WarningRegular : isSaving ? ArrowSyncRegular : CheckmarkCircleRegular
  return (
    <div className={styles.status}>
      <Icon aria-hidden />
      <output className={mergeClasses(trouble && styles.trouble, isSaving && shared.unseen)}>
        {trouble ?? (shown.savedAt ? `Saved ${timeInEngland(shown.savedAt)}` : 'Saved as you type')}
      </output>
      {isSaving && <span aria-hidden>Saving</span>}
    </div>
  )
}

function troubleIn({ isTryingAgain, isHeld, refusal }: Shown): string | undefined {
  if (refusal !== undefined) return `Not saved: ${refusal}`
  if (isTryingAgain) return 'Not saved yet, still trying'
  return isHeld ? 'Not saved yet, one answer needs a change' : undefined
}
