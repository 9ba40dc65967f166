import type { Answers, FormDefinition } from '@ect/domain/forms/question.ts'

import { ReportContent } from '../report/reading/ReportContent.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { writtenForm } from './writtenForm.ts'

interface Props {
  readonly form: FormDefinition
  readonly answers: Answers
}

/** What was written, without the questions that were left. */
export function SelfReviewContent({ form, answers }: Props) {
  const styles = useStyles()
  const written = writtenForm(form, answers)
  if (written.sections.length === 0) return <p className={styles.text}>Nothing is written yet.</p>
  return <ReportContent form={written} author="ect" answers={answers} />
}
