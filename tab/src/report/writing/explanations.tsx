import type { ReportView } from '@ect/contract/reportView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { knownFactInWords } from '@ect/domain/forms/knownFacts.ts'
import type { Answers, Question } from '@ect/domain/forms/question.ts'
import { givenName } from '@ect/domain/people.ts'
import type { ReactNode } from 'react'

import { EvidenceAtHand } from '../../documents/EvidenceAtHand.tsx'
import { inductionPath } from '../../induction/inductionPath.ts'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { Unfold } from '../../ui/Unfold.tsx'
import { counted } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'
import type { useDraft } from '../saving/useDraft.ts'
import { LastTargets } from './LastTargets.tsx'

const LeavingOffer = fetchedPart(
  async () => (await import('../../induction/leaving/LeavingOffer.tsx')).LeavingOffer,
)

/** The first of these is where observations and evidence are at hand. */
const RESTS_ON_EVIDENCE = ['onTrack', 'evidence.TS1', 'evidenceSummary']

/** What the product knows beside a question, by question id. */
export function explanations(
  view: ReportView,
  { answers, saver }: ReturnType<typeof useDraft>,
): Record<string, ReactNode> {
  const { earlierAbsence, recordedAbsence } = view.facts
  const questions = view.form.sections.flatMap((section) => section.questions)
  const onEvidence = questions.find(({ id }) => RESTS_ON_EVIDENCE.includes(id))
  return {
    ...Object.fromEntries(questions.flatMap((question) => beside(view, question))),
    ...(onEvidence && { [onEvidence.id]: <EvidenceAtHand view={view} /> }),
    leavingOn: <OnLeaving view={view} answers={answers} save={() => saver.flush()} />,
    daysServed: <SuggestedDays view={view} entered={answers['daysServed']} />,
    daysAbsent: (
      <Known>
        On record: {counted(recordedAbsence, 'day')} absent in this period, and{' '}
        {counted(earlierAbsence, 'day')} earlier in this year of induction.
      </Known>
    ),
  }
}

function OnLeaving({ view, answers, save }: LeavingProps) {
  if (view.kind === 'interim-assessment') return undefined
  if (view.kind === 'progress-review') {
    return <LeavingOffer view={view} lastDay={answers['leavingOn']} save={save} />
  }
  return (
    <Known>
      This assessment is made all the same. Please{' '}
      <PageLink to={inductionPath({ ...view.key, inductionId: view.inductionId })}>
        record on the page of the induction
      </PageLink>{' '}
      that the ECT leaves.
    </Known>
  )
}

interface LeavingProps {
  readonly view: ReportView
  readonly answers: Answers
  readonly save: () => Promise<boolean>
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
  const countedFrom = view.facts.countedFrom ?? startsOn
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
          The school days from {inWords(countedFrom)} to {inWords(endsOn)} at{' '}
          {view.facts.schoolName}. Weekends, half-term and bank holidays are left out, and the end
          date is not counted, because the next period begins with it. Absences stay in.
        </p>
        {contract.daysPerWeek < 5 && (
          <p>Reduced to {contract.daysPerWeek} of 5 days a week, to the nearest half day.</p>
        )}
        <p>With its last day, the period has {mostDays} school days.</p>
      </Unfold>
    </div>
  )
}
