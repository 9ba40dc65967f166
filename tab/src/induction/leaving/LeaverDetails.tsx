import type { InductionView } from '@ect/contract/inductionView.ts'
import type { LeavingView } from '@ect/contract/leavingView.ts'

import { reportPath } from '../../report/reportOnPage.ts'
import { Facts } from '../../ui/Facts.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { leaverFacts } from './leaverFacts.ts'

interface Props {
  readonly view: InductionView
  readonly leaving: LeavingView
}

/** One leaving with the days, where the ECT goes, and the reports that follow from it. */
export function LeaverDetails({ view, leaving }: Props) {
  const styles = useStyles()
  const { interim, setAside } = leaving
  const isTutor = view.role === 'induction-tutor'
  return (
    <>
      <Facts facts={leaverFacts(view, leaving)} />
      {interim && (
        <p className={styles.text}>
          <PageLink to={reportPath(interim.key)}>Interim assessment</PageLink>: {interim.waitingFor}
        </p>
      )}
      {isTutor && setAside && (
        <p className={styles.text}>
          Anything you typed in the review that it took the place of is kept:{' '}
          <PageLink to={reportPath(setAside.key)}>read and copy it</PageLink>
        </p>
      )}
      <p className={styles.quiet}>
        The appropriate body keeps these details with the record and tells the Teaching Regulation
        Agency that the ECT has left. Please tell the ECT that it does, and the provider of their
        training that they leave.
      </p>
    </>
  )
}
