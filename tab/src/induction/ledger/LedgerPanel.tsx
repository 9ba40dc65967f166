import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { type IsoDate, inWords } from '@ect/domain/calendar.ts'

import { Facts, type Fact } from '../../ui/Facts.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Unfold } from '../../ui/Unfold.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { InductionDates } from '../inductionParts.ts'
import { leavesOn } from '../track/endingInWords.ts'
import { TermsBar } from './TermsBar.tsx'
import { YearItem } from './YearItem.tsx'

interface Props {
  readonly dates: InductionDates
  readonly isServing: boolean
  readonly today: IsoDate
}

const useLedgerStyles = makeStyles({
  years: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
    gap: '16px 32px',
  },
})

/** What has been served and what is left, and when each year ends. */
export function LedgerPanel({ dates, isServing, today }: Props) {
  const styles = useStyles()
  const shapes = useLedgerStyles()
  return (
    <Panel title="Ledger">
      <TermsBar ledger={dates.ledger} />
      <Facts facts={ledgerFacts({ dates, isServing, today })} />
      <Unfold title="How terms are counted">
        <div className={styles.stack}>
          <p className={styles.text}>
            Terms are full-time equivalent: half-time for two school terms makes one.
          </p>
          <p className={styles.text}>
            Served counts to today. Banked counts to the end of the last school term that is over.
            Nothing counts before a whole school term has been served.
          </p>
          <p className={styles.text}>
            The estimated end holds if contracts, hours and absence stay as they are recorded. It
            moves with each of them.
          </p>
        </div>
      </Unfold>
      <ul className={mergeClasses(styles.list, shapes.years)}>
        {dates.ledger.years.map((year) => (
          <YearItem key={year.year} year={year} />
        ))}
      </ul>
    </Panel>
  )
}

function ledgerFacts({ dates: { ledger, ending }, isServing, today }: Props): readonly Fact[] {
  const { timetableReduction } = ledger
  return [
    { name: 'Terms to serve', value: ledger.termsToServe },
    ...(Number(ledger.termsServedElsewhere) > 0
      ? [{ name: 'Served elsewhere', value: ledger.termsServedElsewhere }]
      : []),
    { name: 'Served here', value: ledger.termsServed },
    { name: 'Banked here', value: ledger.termsBanked },
    { name: 'Left', value: ledger.termsLeft },
    { name: 'Estimated end', value: endInWords(ledger, ending, today) },
    ...(isServing && timetableReduction !== undefined
      ? [{ name: 'Timetable reduction now', value: `${timetableReduction}%` }]
      : []),
  ]
}

function endInWords(
  { estimatedEndOn }: InductionDates['ledger'],
  ending: InductionDates['ending'],
  today: IsoDate,
): string {
  if (estimatedEndOn !== undefined) return inWords(estimatedEndOn)
  const lastDay = ending.how === 'leaves' ? ending.on : undefined
  return lastDay === undefined ? 'Not in sight' : `None: the ECT ${leavesOn(lastDay, today)}`
}
