import type { ReportView } from '@ect/contract/reportView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { knownFactInWords } from '@ect/domain/forms/knownFacts.ts'
import type { Answers, Question } from '@ect/domain/forms/question.ts'
import { givenName } from '@ect/domain/people.ts'
import type { ReactNode } from 'react'

import { Notice } from '../../ui/Notice.tsx'
import { Unfold } from '../../ui/Unfold.tsx'
import { counted } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { LastTargets } from './LastTargets.tsx'

/** What the product knows beside a question, by question id. */
export function explanations(view: ReportView, answers: Answers): Record<string, ReactNode> {
  const { earlierAbsence, recordedAbsence } = view.facts
  const questions = view.form.sections.flatMap((section) => section.questions)
  return {
    ...Object.fromEntries(questions.flatMap((question) => beside(view, question))),
    daysServed: <SuggestedDays view={view} entered={answers['daysServed']} />,
    daysAbsent: (
      <Known>
        On record: {counted(recordedAbsence, 'day')} absent in this period, and{' '}
        {counted(earlierAbsence, 'day')} earlier in this year of induction.
      </Known>
    ),
  }
}

function beside(view: ReportView, question: Question): readonly [string, ReactNode][] {
  const { id, kind } = question
  if (kind === 'confirm') {
    return [[id, <Known key={id}>On record: {knownFactInWords(question.fact, view)}.</Known>]]
  }
  const { last } = view
  if (kind !== 'targets' || !last || last.targets.length === 0) return []
  return [[id, <LastTargets key={id} last={last} question={question} />]]
}

function Known({ children }: { children: ReactNode }) {
  const styles = useStyles()
  return <p className={styles.quiet}>{children}</p>
}

function SuggestedDays({ view, entered }: { view: ReportView; entered: Answers[string] }) {
  const styles = useStyles()
  const question = view.status === 'queried' ? view.shared?.query : undefined
  const { suggestedDays, mostDays, contract } = view.facts
  const { startsOn, endsOn } = view.period
  const differs = typeof entered === 'number' && entered !== suggestedDays
  return (
    <div className={styles.stack}>
      {question && (
        <Notice intent="warning">
          <strong>{givenName(view.people.ect)} asks:</strong> {question.text}
        </Notice>
      )}
      {differs && (
        <Notice intent="warning">
          The calendar suggests {suggestedDays}. You entered {entered}: that is allowed, and the ECT
          sees it.
        </Notice>
      )}
      <Unfold title={`How ${suggestedDays} came about`}>
        <p>
          The school days from {inWords(startsOn)} to {inWords(endsOn)} at {view.facts.schoolName}.
          Weekends, half-term and bank holidays are left out, and the end date is not counted,
          because the next period begins with it. Absences stay in.
        </p>
        {contract.daysPerWeek < 5 && (
          <p>Reduced to {contract.daysPerWeek} of 5 days a week, to the nearest half day.</p>
        )}
        <p>With its last day, the period has {mostDays} school days.</p>
      </Unfold>
    </div>
  )
}
