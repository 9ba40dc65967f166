import { makeStyles, tokens } from '@fluentui/react-components'
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb'
import type { Advice } from '@ect/domain/forms/advice/advice.ts'

import { Unfold } from '../../ui/Unfold.tsx'
import { useStyles } from '../../ui/useStyles.ts'

const useNoteStyles = makeStyles({
  note: {
    display: 'flex',
    gap: '8px',
    paddingBlock: '4px',
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
})

/** Suggestions on one question: said once its text was left, and free to be ignored. */
export function AdviceNotes({ advice = [] }: { advice: readonly Advice[] | undefined }) {
  const styles = useStyles()
  const shapes = useNoteStyles()
  return (
    <div aria-live="polite">
      {advice.map(({ rule, says, because, source }) => (
        <div key={rule} className={shapes.note}>
          <LightbulbRegular aria-hidden className={shapes.icon} />
          <div>
            <p className={styles.text}>{says}</p>
            <Unfold title="Why this is suggested">
              <p className={styles.text}>
                {because}
                {source !== 'ours' && ` (Statutory guidance, para ${source}.)`} You can share and
                sign without it.
              </p>
            </Unfold>
          </div>
        </div>
      ))}
    </div>
  )
}
