import { Button } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { Notice } from '../ui/Notice.tsx'
import { Panel } from '../ui/Panel.tsx'
import { momentInWords } from '../ui/momentInWords.ts'
import { useStyles } from '../ui/useStyles.ts'
import { SharedSelfReview } from './SharedSelfReview.tsx'
import { useSharedSelfReview } from './useSharedSelfReview.ts'

/** What the ECT shared before the review, at hand for the tutor who writes it. */
export function SelfReviewAtHand({ view }: { view: ReportView }) {
  const { selfReview, people } = view
  const ect = givenName(people.ect)
  if (!selfReview) return undefined
  return (
    <Panel title={`${ect}’s self-review`}>
      <AtHand key={selfReview.number} view={view} sharedAt={selfReview.sharedAt} ect={ect} />
    </Panel>
  )
}

interface Props {
  readonly view: ReportView
  readonly ect: string
  readonly sharedAt: NonNullable<ReportView['selfReview']>['sharedAt']
}

function AtHand({ view, ect, sharedAt }: Props) {
  const styles = useStyles()
  const [isShown, setIsShown] = useState(false)
  const { data, error } = useSharedSelfReview(view.key, { isAsked: isShown })
  return (
    <>
      <div className={styles.row}>
        <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? 'Fold it away' : `Read what ${ect} wrote`}
        </Button>
        {!isShown && (
          <span className={styles.quiet}>
            Shared with you {momentInWords(sharedAt)}. {ect} sees when you have read it.
          </span>
        )}
      </div>
      {isShown && error && <Notice intent="warning">{sentenceOf(error)}</Notice>}
      {isShown && data && <SharedSelfReview shared={data} />}
    </>
  )
}
