import type { DocumentList } from '@ect/contract/listDocuments.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { halfTermInWords } from '@ect/domain/documents/halfTerms.ts'

import { useStyles } from '../ui/useStyles.ts'

type HalfTerm = DocumentList['halfTerms'][number]

/** Where a lesson was observed, and where none is on record. It only reminds, and stops nobody. */
export function HalfTerms({ halfTerms }: Pick<DocumentList, 'halfTerms'>) {
  const styles = useStyles()
  if (halfTerms.length === 0) return undefined
  return (
    <div className={styles.question}>
      <h3 className={styles.subheading}>Lesson observations, half term by half term</h3>
      <ul className={styles.list}>
        {halfTerms.map((half) => (
          <li key={half.startsOn}>
            <span className={styles.text}>
              {halfTermInWords(half)}: {observedInWords(half)}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        One each half term keeps the picture up to date. After the first lesson that the ECT planned
        alone, add the detailed feedback in writing, with the targets that came of it.
      </p>
    </div>
  )
}

function observedInWords({ observedOn, isOver }: HalfTerm): string {
  if (observedOn.length > 0) return `observed on ${observedOn.map(inWords).join(' and on ')}`
  return isOver ? 'none on record' : 'none on record yet'
}
