import type { ReportView } from '@ect/contract/reportView.ts'
import { coverage } from '@ect/domain/forms/advice/coverage.ts'
import { useState } from 'react'

import { SelfReviewAtHand } from '../../selfReview/SelfReviewAtHand.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useIsPhone } from '../../ui/useIsPhone.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { focusQuestion } from '../fields/fieldProps.ts'
import { openForm } from '../openForm.ts'
import { authorOf, limitsOf } from '../reportOnPage.ts'
import { ConflictDialog } from '../saving/ConflictDialog.tsx'
import { DraftStatus } from '../saving/DraftStatus.tsx'
import { useDraft } from '../saving/useDraft.ts'
import { BegunBy } from './BegunBy.tsx'
import { CoverageStrip } from './CoverageStrip.tsx'
import { explanations } from './explanations.tsx'
import { formProgress } from './formProgress.ts'
import { FormOnDesk } from './FormOnDesk.tsx'
import { FormInSteps } from './FormInSteps.tsx'
import { FormPreview } from './FormPreview.tsx'
import { ShareReview } from './ShareReview.tsx'
import { useAdvice } from './useAdvice.ts'
import { useFormFields } from './useFormFields.ts'
import { useSupportPlan } from './useSupportPlan.ts'

interface Props {
  readonly view: ReportView
  readonly onShared: (message: string) => void
}

/** The review as its tutor writes it: one page on a desk, steps on a phone. */
export function TutorForm({ view, onShared }: Props) {
  const styles = useStyles()
  const isPhone = useIsPhone()
  const [step, setStep] = useState(0)
  const draft = useDraft(view)
  const { attempt, onAttempt, ...answering } = useFormFields(draft)
  const advice = useAdvice(view, answering)
  const upload = useSupportPlan(view, draft.saver)
  const author = authorOf(view)
  const form = openForm(view)
  const progress = formProgress(form, author, draft.answers, limitsOf(view))
  const fields = { ...answering, upload, advice, explanations: explanations(view, draft) }

  const goTo = (question: string) => {
    const section = progress.gaps.find((gap) => gap.question === question)?.section
    setStep(
      Math.max(
        0,
        progress.sections.findIndex((entry) => entry.section.id === section),
      ),
    )
    requestAnimationFrame(() => focusQuestion(question))
  }
  const layout = {
    progress,
    fields,
    status: <DraftStatus draft={draft} />,
    coverage: <CoverageStrip coverage={coverage(form, author, draft.answers)} />,
    share: (
      <ShareReview
        view={view}
        draft={draft}
        gaps={progress.gaps}
        onIncomplete={onAttempt}
        onShared={onShared}
      />
    ),
  }
  return (
    <div className={styles.stack}>
      {attempt > 0 && progress.gaps.length > 0 && (
        <ErrorSummary key={attempt} errors={progress.gaps} onGoTo={goTo} />
      )}
      {view.draft?.begunBy !== undefined && <BegunBy name={view.draft.begunBy} />}
      <SelfReviewAtHand view={view} />
      <FormPreview view={view} answers={draft.answers} />
      {isPhone ? (
        <FormInSteps {...layout} step={step} onStep={setStep} />
      ) : (
        <FormOnDesk {...layout} />
      )}
      <ConflictDialog form={view.form} author={author} draft={draft} />
    </div>
  )
}
