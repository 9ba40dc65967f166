import type { SelfReviewView } from '@ect/contract/openSelfReview.ts'

import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { SelfReviewContent } from './SelfReviewContent.tsx'

/** What an ECT wrote, once there is nothing to write it for any more. */
export function SelfReviewKept({ view }: { view: SelfReviewView }) {
  const styles = useStyles()
  return (
    <Panel title="What you wrote">
      <p className={styles.text}>
        This cannot be written on now. It stays here, and only you can see it.
      </p>
      <SelfReviewContent form={view.form} answers={view.draft.answers} />
    </Panel>
  )
}
