import { Button } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { type ComponentType, useState } from 'react'

import { ReportAccessPanel } from '../access/ReportAccessPanel.tsx'
import { SetAsideReview, WhereTheReviewIs } from '../induction/leaving/SetAsideReview.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Unfold } from '../ui/Unfold.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { ReportVisits } from '../visits/ReportVisits.tsx'
import { EarlyAttention } from './acting/EarlyAttention.tsx'
import { EctComments } from './acting/EctComments.tsx'
import { EctResponse } from './acting/EctResponse.tsx'
import { HeadSignature } from './acting/HeadSignature.tsx'
import { ReopenOffer } from './acting/ReopenOffer.tsx'
import { ReviewVerdict } from './acting/ReviewVerdict.tsx'
import { SignatureUnderComments } from './acting/SignatureUnderComments.tsx'
import { MeetingPanel } from './meeting/MeetingPanel.tsx'
import { BeingWritten } from './reading/BeingWritten.tsx'
import { Documents } from './reading/Documents.tsx'
import { HistoryPanel } from './reading/HistoryPanel.tsx'
import { ReturnedSections } from './reading/ReturnedSections.tsx'
import { SIGNED_AS } from './reading/signedAs.ts'
import { SharedReview } from './reading/SharedReview.tsx'
import { SignaturesPanel } from './reading/SignaturesPanel.tsx'
import { SupportPlans } from './reading/SupportPlans.tsx'
import { TutorForm } from './writing/TutorForm.tsx'

interface Props {
  readonly view: ReportView
  readonly onDone: (message: string) => void
}

const BEFORE_COMMENTS: readonly ReportView['status'][] = ['with-ect', 'with-ect-to-comment']

/** What is at hand for this person at this stage, and the record below it. */
export function ReportBody({ view, onDone }: Props) {
  const [isAmending, setIsAmending] = useState(false)
  const mayWrite = view.role === 'induction-tutor' && view.mayDo.includes('saveDraft')
  const isWriting = mayWrite && (isAmending || !BEFORE_COMMENTS.includes(view.status))
  const shared = (message: string) => {
    setIsAmending(false)
    onDone(message)
  }
  return (
    <>
      <WhyBackWithTutor view={view} />
      <ReturnedSections view={view} />
      <EarlyAttention view={view} onDone={onDone} />
      {mayWrite && !isWriting && <AmendOffer view={view} onAmend={() => setIsAmending(true)} />}
      {isWriting ? <ToWrite view={view} onShared={shared} /> : <ToRead view={view} />}
      {isWriting && view.shared && <SharedBefore view={view} />}
      <ToDoNow view={view} onDone={onDone} />
      <ReportVisits view={view} onDone={onDone} />
      <MeetingPanel view={view} onDone={onDone} />
      <SupportPlans view={view} />
      <Documents view={view} />
      <SignaturesPanel view={view} />
      <ReopenOffer view={view} onDone={onDone} />
      <HistoryPanel view={view} />
      <ReportAccessPanel view={view} />
    </>
  )
}

function ToWrite({ view, onShared }: Parameters<typeof TutorForm>[0]) {
  return (
    <>
      {view.kind === 'interim-assessment' && <WhereTheReviewIs view={view} />}
      <TutorForm view={view} onShared={onShared} />
    </>
  )
}

function ToRead({ view }: { view: ReportView }) {
  if (view.status === 'void') return <SetAsideReview view={view} />
  return (
    <>
      <BeingWritten view={view} />
      <SharedReview view={view} />
    </>
  )
}

type Acting = ComponentType<Props & { readonly version: NonNullable<ReportView['shared']> }>

/** How the one whose turn it is comments or signs. */
const TURNS: Partial<Record<ReportView['status'], Acting>> = {
  'with-ect': EctResponse,
  'with-ect-to-comment': EctComments,
  'needs-signatures': SignatureUnderComments,
  'with-ect-to-sign': SignatureUnderComments,
  'with-headteacher': HeadSignature,
}

/** What this person is asked to do with what they have read above. */
function ToDoNow({ view, onDone }: Props) {
  const { mayDo, status, shared } = view
  if (!shared) return undefined
  if (mayDo.includes('reviewReport')) return <ReviewVerdict view={view} onDone={onDone} />
  if (!mayDo.includes('signReport') && !mayDo.includes('commentOnReport')) return undefined
  const Turn = TURNS[status]
  return Turn && <Turn view={view} version={shared} onDone={onDone} />
}

/** Why all of a report is with its tutor again, in the words of whoever asked for that. */
function WhyBackWithTutor({ view }: { view: ReportView }) {
  const styles = useStyles()
  const back = whyBack(view)
  if (!back) return undefined
  return (
    <Notice intent="warning">
      <strong>{back.who}</strong> <span className={styles.words}>{back.why}</span>
    </Notice>
  )
}

function whyBack(view: ReportView): { readonly who: string; readonly why: string } | undefined {
  const { status, shared, returnReason, reopened, sectionsAsked, people, facts } = view
  const noun = reportNoun(view)
  if (status === 'queried' && shared?.query) {
    return { who: `${givenName(people.ect)} asks about the days:`, why: shared.query.text }
  }
  if (status === 'not-signed' && shared?.notSigned) {
    const { name, signatory, text } = shared.notSigned
    return { who: `${name}, ${SIGNED_AS[signatory]}, did not sign this ${noun}:`, why: text }
  }
  if (reopened) return { who: `${reopened.by} re-opened this ${noun}:`, why: reopened.reason }
  if (returnReason === undefined || sectionsAsked.length > 0) return undefined
  return { who: `${facts.appropriateBodyName} returned this ${noun}:`, why: returnReason }
}

/** For a tutor who amends: what was shared last, with what the ECT wrote to it. */
function SharedBefore({ view }: { view: ReportView }) {
  const styles = useStyles()
  return (
    <Unfold title="What was shared last">
      <div className={styles.stack}>
        <SharedReview view={view} />
      </div>
    </Unfold>
  )
}

function AmendOffer({ view, onAmend }: { view: ReportView; onAmend: () => void }) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <Button onClick={onAmend}>Amend this {reportNoun(view)}</Button>
      <span className={styles.quiet}>
        {givenName(view.people.ect)} goes on seeing what you shared until you share it again.
      </span>
    </div>
  )
}
