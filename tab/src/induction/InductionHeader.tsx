import type { InductionView } from '@ect/contract/inductionView.ts'
import { inWords } from '@ect/domain/calendar.ts'

import { Facts, type Fact } from '../ui/Facts.tsx'
import { Unfold } from '../ui/Unfold.tsx'
import { useIsPhone } from '../ui/useIsPhone.ts'
import { useStyles } from '../ui/useStyles.ts'
import { NextReport } from './track/NextReport.tsx'

/** Whose induction it is, where, and with whom. */
export function InductionHeader({ view }: { view: InductionView }) {
  const styles = useStyles()
  return (
    <section className={styles.panel} aria-label="About this induction">
      {view.dates && <NextReport track={view.dates.track} today={view.today} />}
      <KnownFacts view={view} />
    </section>
  )
}

/** On a phone they would push the track off the screen. */
function KnownFacts({ view }: { view: InductionView }) {
  const styles = useStyles()
  const isPhone = useIsPhone()
  const facts = <Facts facts={headerFacts(view)} />
  if (!isPhone) return facts
  return (
    <div>
      <p className={styles.text}>
        {view.schoolName}. Induction tutor: {view.people.inductionTutor}
      </p>
      <Unfold title="TRN, people and first dates">{facts}</Unfold>
    </div>
  )
}

function headerFacts(view: InductionView): readonly Fact[] {
  const { people, startsOn, qtsAwardedOn, registeredOn } = view
  return [
    { name: 'School', value: view.schoolName },
    { name: 'Teacher reference number', value: view.trn },
    { name: 'Induction tutor', value: people.inductionTutor },
    { name: 'Mentor', value: people.mentor ?? 'Not named' },
    { name: 'Headteacher', value: people.headteacher },
    { name: 'Appropriate body', value: view.appropriateBodyName },
    { name: 'Named contact there', value: people.namedContact ?? 'Not named' },
    ...(startsOn === undefined ? [] : [{ name: 'Induction starts', value: inWords(startsOn) }]),
    ...(qtsAwardedOn === undefined ? [] : [{ name: 'QTS awarded', value: inWords(qtsAwardedOn) }]),
    ...(registeredOn === undefined ? [] : [{ name: 'Registered', value: inWords(registeredOn) }]),
  ]
}
