import { makeStyles, tokens } from '@fluentui/react-components'

import { useStyles } from '../../ui/useStyles.ts'
import type { Ledger } from '../inductionParts.ts'
import { termsInWords } from './termsInWords.ts'

const useBarStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  served: { backgroundColor: tokens.colorCompoundBrandStroke },
  elsewhere: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorCompoundBrandStroke} 0 6px, transparent 6px 9px)`,
  },
})

/** The terms of an induction as one bar; the sentence above it says the same. */
export function TermsBar({ ledger }: { ledger: Ledger }) {
  const styles = useStyles()
  const shapes = useBarStyles()
  const share = (terms: string) => `${(100 * Number(terms)) / Number(ledger.termsToServe)}%`
  return (
    <div className={styles.question}>
      <p className={styles.text}>{termsInWords(ledger)}</p>
      <div aria-hidden className={shapes.bar}>
        {Number(ledger.termsServedElsewhere) > 0 && (
          <span
            className={shapes.elsewhere}
            style={{ width: share(ledger.termsServedElsewhere) }}
          />
        )}
        <span className={shapes.served} style={{ width: share(ledger.termsServed) }} />
      </div>
    </div>
  )
}
