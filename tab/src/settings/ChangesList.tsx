import { useStyles } from '../ui/useStyles.ts'
import type { ChangesOf } from './changesInWords.ts'

export function ChangesList({ changes }: { changes: readonly ChangesOf[] }) {
  const styles = useStyles()
  if (changes.length === 0) {
    return <p className={styles.text}>Nothing differs from what holds now.</p>
  }
  return (
    <section aria-label="What changes" className={styles.stack}>
      {changes.map(({ title, sentences }) => (
        <div key={title}>
          <h3 className={styles.subheading}>{title}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence} className={styles.words}>
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
