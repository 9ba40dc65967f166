import type { ReportView } from '@ect/contract/reportView.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { reportNoun } from '@ect/domain/report/report.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ReportContent } from './ReportContent.tsx'

/** The version in force, for whoever may read it; a sentence for whoever may not yet. */
export function SharedReview({ view }: { view: ReportView }) {
  const styles = useStyles()
  const { shared, form, people } = view
  const noun = reportNoun(view)
  if (!shared) {
    return (
      <Panel title={`The ${noun}`}>
        <p className={styles.text}>
          You can read the {noun} here once{' '}
          {view.role === 'reviewer'
            ? 'it is submitted'
            : `${people.inductionTutor.name} has shared it`}
          .
        </p>
      </Panel>
    )
  }
  return (
    <>
      <Panel title={`The ${noun}${shared.number > 1 ? `, version ${shared.number}` : ''}`}>
        <ReportContent form={form} author="induction-tutor" answers={shared.answers} />
      </Panel>
      {shared.ectAnswers && (
        <Panel title={`Comments of ${people.ect.name}`}>
          <ReportContent form={form} author="ect" answers={shared.ectAnswers} />
        </Panel>
      )}
      {shared.headAnswers && sectionsOf(form, 'headteacher').length > 0 && (
        <Panel title={`Recommendation of ${people.headteacher.name}`}>
          <ReportContent form={form} author="headteacher" answers={shared.headAnswers} />
        </Panel>
      )}
    </>
  )
}
