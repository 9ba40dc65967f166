import type { ReportView } from '@ect/contract/reportView.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ReportContent } from './ReportContent.tsx'

/** The version in force, for whoever may read it; a sentence for whoever may not yet. */
export function SharedReview({ view }: { view: ReportView }) {
  const styles = useStyles()
  const { shared, form, people } = view
  if (!shared) {
    return (
      <Panel title="The review">
        <p className={styles.text}>
          You can read the review here once {people.inductionTutor.name} has shared it
          {view.role === 'reviewer' && ' and it is submitted'}.
        </p>
      </Panel>
    )
  }
  return (
    <>
      <Panel title={`The review${shared.number > 1 ? `, version ${shared.number}` : ''}`}>
        <ReportContent form={form} author="induction-tutor" answers={shared.answers} />
      </Panel>
      {shared.ectAnswers && (
        <Panel title={`Comments of ${people.ect.name}`}>
          <ReportContent form={form} author="ect" answers={shared.ectAnswers} />
        </Panel>
      )}
    </>
  )
}
