import type { ReportView } from '@ect/contract/reportView.ts'
import type { FormDefinition } from '@ect/domain/forms/question.ts'

import { ReportContent } from '../../report/reading/ReportContent.tsx'
import { reportPath } from '../../report/reportOnPage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { useInduction } from '../useInduction.ts'

/** A report that nobody needs any more, with what its tutor had typed in it, to read and copy. */
export function SetAsideReview({ view: { form, draft } }: { view: ReportView }) {
  const styles = useStyles()
  if (!draft) {
    return (
      <Panel title="No longer needed">
        <p className={styles.text}>Nobody had shared this report when the plan changed.</p>
      </Panel>
    )
  }
  return (
    <Panel title="What you typed before it was set aside">
      <p className={styles.text}>Only you can see this. You can read it here and copy from it.</p>
      <ReportContent
        form={answered(form, Object.keys(draft.answers))}
        author="induction-tutor"
        answers={draft.answers}
      />
    </Panel>
  )
}

/** On an interim assessment: where the words of the review are that it took the place of. */
export function WhereTheReviewIs({ view }: { view: ReportView }) {
  const { key, inductionId } = view
  const { data } = useInduction({ appropriateBodyId: key.appropriateBodyId, inductionId })
  const setAside = data?.leavings.find(
    ({ interim }) => interim?.key.reportId === key.reportId,
  )?.setAside
  if (!setAside) return undefined
  return (
    <Notice intent="info">
      This takes the place of the review that was open. Anything you typed in that is kept:{' '}
      <PageLink to={reportPath(setAside.key)}>read and copy it</PageLink>
    </Notice>
  )
}

function answered(form: FormDefinition, questions: readonly string[]): FormDefinition {
  const sections = form.sections
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ id }) => questions.includes(id)),
    }))
    .filter((section) => section.questions.length > 0)
  return { ...form, sections }
}
