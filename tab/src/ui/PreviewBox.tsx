import { makeStyles, tokens } from '@fluentui/react-components'

import { useStyles } from './useStyles.ts'

const useBoxStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    flexShrink: 0,
    minHeight: '44px',
    padding: '10px 14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/** What an action would do, said as soon as it is known. */
export function PreviewBox({ label, sentences }: { label: string; sentences: readonly string[] }) {
  const styles = useStyles()
  const shapes = useBoxStyles()
  return (
    <output className={shapes.box} aria-label={label}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
    </output>
  )
}
