import { mergeClasses } from '@fluentui/react-components'

import { momentInWords } from '../ui/momentInWords.ts'
import { ShowMore } from '../ui/ShowMore.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { type Line, readerInWords, readInWords } from './accessInWords.ts'

interface Props {
  readonly lines: readonly Line[]
  readonly hasMore: boolean
  readonly isLoading: boolean
  readonly onMore: () => void
}

/** Who was given what, newest first. */
export function AccessLines({ lines, hasMore, isLoading, onMore }: Props) {
  const styles = useStyles()
  if (lines.length === 0) return <p className={styles.text}>Nobody has opened it yet.</p>
  return (
    <>
      <ol className={mergeClasses(styles.list, styles.stack)} aria-label="Who opened what">
        {lines.map((line) => (
          <li key={JSON.stringify(line)}>
            <p className={styles.text}>
              <strong>{readerInWords(line)}</strong> {readInWords(line)}
            </p>
            <p className={styles.quiet}>{momentInWords(line.at)}</p>
          </li>
        ))}
      </ol>
      {hasMore && <ShowMore what="of the log" isLoading={isLoading} onMore={onMore} />}
      <p className={styles.quiet}>
        Several looks within a quarter of an hour are one line. Only you see this list.
      </p>
    </>
  )
}
