import type { ReportView } from '@ect/contract/reportView.ts'

import { momentInWords } from '../../ui/momentInWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ReportContent } from './ReportContent.tsx'

/** What the tutor has saved so far, where the ECT may read along. Nothing can be done with it. */
export function BeingWritten({ view }: { view: ReportView }) {
  const styles = useStyles()
  const { beingWritten, form, people } = view
  if (!beingWritten) return undefined
  return (
    <Panel title="Being written">
      <p className={styles.text}>
        {people.inductionTutor.name} is still writing this, and it may change. You comment and sign
        once it is shared with you. Last saved {momentInWords(beingWritten.savedAt)}.
      </p>
      <ReportContent form={form} author="induction-tutor" answers={beingWritten.answers} />
    </Panel>
  )
}
