import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { judgementIn } from '@ect/domain/report/judgement.ts'
import { reportNoun } from '@ect/domain/report/report.ts'

import { inductionPath } from '../induction/inductionPath.ts'
import { SelfReviewOffer } from '../selfReview/SelfReviewOffer.tsx'
import { Facts } from '../ui/Facts.tsx'
import { IconLine } from '../ui/IconLine.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Unfold } from '../ui/Unfold.tsx'
import { useIsPhone } from '../ui/useIsPhone.ts'
import { useStyles } from '../ui/useStyles.ts'
import { reportFacts } from './reportFacts.ts'

const useHeaderStyles = makeStyles({
  waiting: { ...typographyStyles.subtitle2, margin: 0 },
  privacy: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/**
 * What it waits for, what is known, that it is confidential and who can see it: always in sight.
 *
 * @rule R92
 */
export function ReportHeader({ view }: { view: ReportView }) {
  const styles = useStyles()
  const shapes = useHeaderStyles()
  return (
    <section className={styles.panel} aria-label="About this report">
      <p className={shapes.waiting}>{view.waitingFor}</p>
      <Concern view={view} />
      <KnownFacts view={view} />
      <div className={styles.row}>
        <PageLink to={inductionPath({ ...view.key, inductionId: view.inductionId })}>
          Where the whole induction stands
        </PageLink>
        <SelfReviewOffer view={view} />
      </div>
      <div className={shapes.privacy}>
        <IconLine icon={<PeopleRegular />}>
          <strong>Who can see this:</strong> {readersText(view)}
        </IconLine>
        <IconLine icon={<LockClosedRegular />}>
          Confidential: only people named here may read this (para 2.79).
        </IconLine>
      </div>
    </section>
  )
}

/** Stated clearly, wherever the report is read (para 4.1). */
function Concern({ view }: { view: ReportView }) {
  const styles = useStyles()
  const answers = view.shared?.answers
  if (judgementIn(answers) !== 'not-on-track') return undefined
  const noun = reportNoun(view)
  return (
    <p className={styles.text}>
      <strong>{noun === 'review' ? 'Not on track.' : 'Not satisfactory.'}</strong>
      {answers?.['supportPlan'] !== undefined && ` A support plan goes with this ${noun}.`}
    </p>
  )
}

/** On a phone they would push the form off the screen. */
function KnownFacts({ view }: { view: ReportView }) {
  const styles = useStyles()
  const isPhone = useIsPhone()
  const facts = <Facts facts={reportFacts(view)} />
  if (!isPhone) return facts
  const { people, facts: known } = view
  return (
    <div>
      <p className={styles.text}>
        {people.ect.name}, {known.schoolName}
      </p>
      <Unfold title="Dates, contract and people">{facts}</Unfold>
    </div>
  )
}

const FOLLOWED = 'Whoever follows you as tutor goes on from it.'

function readersText({ readers, mayDo, role, shared, ectSeesDraft, people }: ReportView): string {
  const named = readers.map(({ who, why }) => `${who} (${why})`).join(', ')
  if (role !== 'induction-tutor' || !mayDo.includes('saveDraft')) return `${named}.`
  if (ectSeesDraft) return `${named}. ${givenName(people.ect)} sees what you type once it is saved.`
  return shared
    ? `${named}. Only you can see what you type until you share it again. ${FOLLOWED}`
    : `Only you can see what you type until you share it. ${FOLLOWED}`
}
