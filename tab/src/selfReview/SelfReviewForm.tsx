import type { SelfReviewView } from '@ect/contract/openSelfReview.ts'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { useState } from 'react'

import { ConflictDialog } from '../report/saving/ConflictDialog.tsx'
import { DraftStatus } from '../report/saving/DraftStatus.tsx'
import { useDraftOnPage } from '../report/saving/useDraft.ts'
import { FormInSteps } from '../report/writing/FormInSteps.tsx'
import { FormOnDesk } from '../report/writing/FormOnDesk.tsx'
import { formProgress } from '../report/writing/formProgress.ts'
import { useFormFields } from '../report/writing/useFormFields.ts'
import { IconLine } from '../ui/IconLine.tsx'
import { useIsPhone } from '../ui/useIsPhone.ts'
import { useStyles } from '../ui/useStyles.ts'
import { draftOfSelfReview } from './draftOfSelfReview.ts'
import { ShareSelfReview } from './ShareSelfReview.tsx'
import { writtenInWords } from './writtenForm.ts'

interface Props {
  readonly view: SelfReviewView
  readonly onDone: (message: string) => void
}

/** The form by Standard: one page on a desk, steps on a phone. Nothing in it has to be filled in. */
export function SelfReviewForm({ view, onDone }: Props) {
  const styles = useStyles()
  const isPhone = useIsPhone()
  const [step, setStep] = useState(0)
  const draft = useDraftOnPage(draftOfSelfReview(view))
  const { attempt: _, onAttempt: __, ...answering } = useFormFields(draft)
  const { form, author, limits } = draft.page
  const progress = formProgress(form, author, draft.answers, limits)
  const sections = progress.sections.map((each) => ({
    ...each,
    words: writtenInWords(each.section, draft.answers),
  }))
  const layout = {
    progress: { ...progress, sections },
    fields: { ...answering, upload: undefined, advice: {}, explanations: {} },
    status: <DraftStatus draft={draft} />,
    coverage: undefined,
    share: <ShareSelfReview view={view} draft={draft} onDone={onDone} />,
  }
  return (
    <div className={styles.stack}>
      <section className={styles.panel} aria-label="About this form">
        <p className={styles.text}>
          Write as much or as little as helps you: a word under one Standard is enough. It is saved
          as you type.
        </p>
        <IconLine icon={<LockClosedRegular />}>
          <strong>Only you can see this</strong> until you share it. It never becomes a part of the
          report, and nobody signs it.
        </IconLine>
      </section>
      {isPhone ? (
        <FormInSteps {...layout} step={step} onStep={setStep} />
      ) : (
        <FormOnDesk {...layout} />
      )}
      <ConflictDialog form={form} author={author} draft={draft} />
    </div>
  )
}
