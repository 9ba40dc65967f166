import { makeStyles, tokens } from '@fluentui/react-components'
import { inWords } from '@ect/domain/calendar.ts'

import { Facts, type Fact } from '../../ui/Facts.tsx'
import { Unfold } from '../../ui/Unfold.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { daysInWords } from '../daysInWords.ts'
import type { Year } from '../inductionParts.ts'
import { Steps } from '../Steps.tsx'

const useItemStyles = makeStyles({
  year: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/** One year of induction: when it ends, and what lengthened it. */
export function YearItem({ year }: { year: Year }) {
  const styles = useStyles()
  const shapes = useItemStyles()
  const name = `year ${year.year}`
  return (
    <li className={shapes.year}>
      <h3 className={styles.subheading}>Year {year.year}</h3>
      <Facts facts={yearFacts(year)} />
      <Unfold
        title={year.endsOn === undefined ? `How ${name} is counted` : `Why ${name} ends then`}
      >
        <Steps steps={year.steps} />
      </Unfold>
    </li>
  )
}

function yearFacts(year: Year): readonly Fact[] {
  const { startsOn, servedOn, endsOn, extensionDays, isEstimate, daysOfStatutoryLeave } = year
  return [
    { name: 'Starts', value: inWords(startsOn) },
    {
      name: isEstimate ? 'Ends (estimate)' : 'Ends',
      value: endsOn === undefined ? 'Not in sight: the contracts end before' : inWords(endsOn),
    },
    ...(extensionDays > 0
      ? [
          { name: 'Extended by', value: `${daysInWords(extensionDays)} of work` },
          ...(servedOn === undefined
            ? []
            : [{ name: 'Terms served on', value: inWords(servedOn) }]),
        ]
      : [{ name: 'Extended by', value: 'Nothing' }]),
    { name: 'Terms to serve in it', value: year.termsToServe },
    { name: 'Days absent', value: year.daysAbsent },
    ...(daysOfStatutoryLeave > 0
      ? [{ name: 'Days of statutory leave', value: daysOfStatutoryLeave }]
      : []),
  ]
}
