import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import type { ReportView } from '@ect/contract/reportView.ts'
import { inWords, inWordsWithWeekday } from '@ect/domain/calendar.ts'

import { Facts } from '../ui/Facts.tsx'
import { daysLeft } from '../ui/momentInWords.ts'
import { useStyles } from '../ui/useStyles.ts'

const useHeaderStyles = makeStyles({
  waiting: { ...typographyStyles.subtitle2, margin: 0 },
  privacy: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { ...typographyStyles.body1, margin: 0, display: 'flex', gap: '8px' },
  icon: { flexShrink: 0, marginTop: '2px', fontSize: '16px' },
})

/** Whose report it is, what it waits for, and who can see it: always in sight. */
export function ReportHeader({ view }: { view: ReportView }) {
  const styles = useStyles()
  const shapes = useHeaderStyles()
  const { people, facts, period } = view
  return (
    <section className={styles.panel} aria-label="About this report">
      <p className={shapes.waiting}>{view.waitingFor}</p>
      <Facts
        facts={[
          { name: 'Early career teacher', value: people.ect.name },
          { name: 'Induction tutor', value: people.inductionTutor.name },
          { name: 'School', value: facts.schoolName },
          { name: 'Period', value: `${inWords(period.startsOn)} to ${inWords(period.endsOn)}` },
          { name: 'Due', value: dueText(view) },
        ]}
      />
      <div className={shapes.privacy}>
        <p className={shapes.line}>
          <PeopleRegular aria-hidden className={shapes.icon} />
          <span>
            <strong>Who can see this:</strong> {readersText(view)}
          </span>
        </p>
        <p className={shapes.line}>
          <LockClosedRegular aria-hidden className={shapes.icon} />
          <span>Confidential: only people named here may read this (para 2.79).</span>
        </p>
      </div>
    </section>
  )
}

const DONE: readonly ReportView['status'][] = ['submitted', 'reviewed']

function dueText({ period, today, status }: ReportView): string {
  const day = inWordsWithWeekday(period.dueOn)
  return DONE.includes(status) ? day : `${day}, ${daysLeft(period.dueOn, today)}`
}

function readersText({ readers, mayDo, role, shared }: ReportView): string {
  const named = readers.map(({ who, why }) => `${who} (${why})`).join(', ')
  if (role !== 'induction-tutor' || !mayDo.includes('saveDraft')) return `${named}.`
  return shared
    ? `${named}. Only you can see what you type until you share it again.`
    : 'only you can see what you type until you share it.'
}
