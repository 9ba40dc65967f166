import { makeStyles, tokens } from '@fluentui/react-components'
import { inWords, inWordsWithWeekday } from '@ect/domain/calendar.ts'

import { Facts } from '../../ui/Facts.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { Period } from '../inductionParts.ts'
import { Steps } from '../Steps.tsx'
import { kindInWords, termInWords } from './periodInWords.ts'

const useDatesStyles = makeStyles({
  dates: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '14px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

/** The dates of one period, and how they came about. */
export function PeriodDates({ period }: { period: Period }) {
  const styles = useStyles()
  const shapes = useDatesStyles()
  const { startsOn, endsOn, dates, steps, standing } = period
  return (
    <section className={shapes.dates} aria-label={`Dates of ${termInWords(period)}`}>
      <h4 className={styles.subheading}>
        {termInWords(period)}: {kindInWords(period).toLowerCase()}
      </h4>
      <Facts
        facts={[
          { name: 'Period', value: `${inWords(startsOn)} to ${inWords(endsOn)}` },
          ...(dates
            ? [
                { name: 'Opens', value: inWordsWithWeekday(dates.opensOn) },
                { name: 'Due', value: inWordsWithWeekday(dates.dueOn) },
              ]
            : []),
        ]}
      />
      {steps.length > 0 && <Steps steps={steps} />}
      {standing === 'signed-before' && (
        <p className={styles.text}>
          It was signed before this record began, so no change of plan touches it.
        </p>
      )}
      {standing === 'kept' && steps.length === 0 && (
        <p className={styles.text}>
          It has been shared, so its dates stay as they were then, whatever changes after.
        </p>
      )}
    </section>
  )
}
