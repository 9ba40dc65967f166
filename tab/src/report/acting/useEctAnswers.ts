import type { ReportView } from '@ect/contract/reportView.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { useState } from 'react'

import { useDraft } from '../saving/useDraft.ts'
import { useFormFields } from '../writing/useFormFields.ts'
import { missingFrom } from './missingFrom.ts'

/** What an ECT answers of a report, and what is missing before they send it. */
export function useEctAnswers(view: ReportView, isAccepted: boolean) {
  const draft = useDraft(view)
  const fields = useFormFields(draft)
  const [areDaysRight, setAreDaysRight] = useState(false)
  const missing = missingFrom(view, draft.answers, { areDaysRight, isAccepted })
  const isTold = fields.attempt > 0 && missing.length > 0
  return {
    draft,
    fields,
    areDaysRight,
    setAreDaysRight,
    missing,
    isTold,
    errorOn: (id: string) =>
      isTold ? missing.find(({ question }) => question === id)?.message : undefined,
    /** All that was typed, once it is saved; nothing while something is missing or was changed elsewhere. */
    async settled(): Promise<Answers | undefined> {
      if (missing.length > 0) {
        fields.onAttempt()
        return undefined
      }
      await draft.saver.flush()
      if (draft.saver.snapshot().conflicts.length > 0) return undefined
      return shownAnswers(view.form, 'ect', draft.answers)
    },
  }
}
