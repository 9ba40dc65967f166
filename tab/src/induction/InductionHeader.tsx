import type { InductionView } from '@ect/contract/inductionView.ts'

import { Facts } from '../ui/Facts.tsx'
import { Unfold } from '../ui/Unfold.tsx'
import { useIsPhone } from '../ui/useIsPhone.ts'
import { useStyles } from '../ui/useStyles.ts'
import { ChangePeople } from './people/ChangePeople.tsx'
import { inductionFacts } from './inductionFacts.ts'
import { NextReport } from './track/NextReport.tsx'
import { WhoCanSee } from './WhoCanSee.tsx'

interface Props {
  readonly view: InductionView
  readonly onDone: (message: string) => void
}

/** Whose induction it is, where, and with whom. */
export function InductionHeader({ view, onDone }: Props) {
  const styles = useStyles()
  return (
    <section className={styles.panel} aria-label="About this induction">
      {view.dates && <NextReport track={view.dates.track} today={view.today} />}
      <KnownFacts view={view} />
      <ChangePeople view={view} onDone={onDone} />
      <WhoCanSee view={view} />
    </section>
  )
}

/** On a phone they would push the track off the screen. */
function KnownFacts({ view }: { view: InductionView }) {
  const styles = useStyles()
  const isPhone = useIsPhone()
  const facts = <Facts facts={inductionFacts(view)} />
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
