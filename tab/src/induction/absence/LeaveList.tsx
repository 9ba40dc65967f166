import { mergeClasses } from '@fluentui/react-components'

import { useStyles } from '../../ui/useStyles.ts'
import { daysInWords } from '../daysInWords.ts'
import type { Leave } from '../inductionParts.ts'
import { LEAVE_WORDS } from './absenceKinds.ts'
import { rangeInWords } from './rangeInWords.ts'

/** Statutory leave, kept apart: it never lengthens induction unless the ECT says so. */
export function LeaveList({ leave }: { leave: readonly Leave[] }) {
  const styles = useStyles()
  if (leave.length === 0) return undefined
  return (
    <div className={styles.stack}>
      <h3 className={styles.subheading}>Statutory leave</h3>
      <p className={styles.text}>
        It does not count as absence. Whether it lengthens induction is the ECT’s own choice (para
        3.7).
      </p>
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {leave.map((one) => (
          <li key={one.startsOn}>
            <p className={styles.text}>
              {LEAVE_WORDS[one.kind]}, {daysInWords(one.days)}: {rangeInWords(one)}
            </p>
            <p className={styles.quiet}>{choiceInWords(one)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function choiceInWords({ extendsInduction }: Leave): string {
  if (extendsInduction === undefined) return 'The ECT has not chosen yet, so it lengthens nothing.'
  return extendsInduction
    ? 'The ECT chose to make these days up.'
    : 'The ECT chose not to make these days up.'
}
