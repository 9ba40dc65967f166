import { Button } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import type { AnswerValue } from '@ect/domain/forms/question.ts'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { reportPath } from '../../report/reportOnPage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { inductionPath } from '../inductionPath.ts'
import { useInduction } from '../useInduction.ts'
import { LeavingDialog } from './LeavingDialog.tsx'
import { schoolsToLeave } from './schoolsToLeave.ts'
import { nothingTyped } from './typedLeaving.ts'

interface Props {
  readonly view: ReportView
  /** As it stands in the review. */
  readonly lastDay: AnswerValue | undefined
  /** Has everything that was typed kept by the server. */
  readonly save: () => Promise<boolean>
}

const INSTEAD = 'Complete an interim assessment instead'

/** Beside "not remaining": the interim assessment takes the place of the review. */
export function LeavingOffer({ view, lastDay, save }: Props) {
  const styles = useStyles()
  const [, navigate] = useLocation()
  const [isAsking, setIsAsking] = useState(false)
  const inductionKey = {
    appropriateBodyId: view.key.appropriateBodyId,
    inductionId: view.inductionId,
  }
  const { data: induction } = useInduction(inductionKey)
  const schools = induction?.mayDo.includes('recordLeaving') ? schoolsToLeave(induction) : []
  const [first] = schools
  if (!first) return undefined
  return (
    <Notice intent="info">
      <div className={styles.stack}>
        An ECT who leaves part-way through induction has an interim assessment, which the next
        school can build on, and no progress review for that time (para 2.62).
        <div>
          <Button onClick={() => setIsAsking(true)}>{INSTEAD}</Button>
        </div>
      </div>
      {isAsking && (
        <LeavingDialog
          title={`${INSTEAD}?`}
          action="Record leaving and go on"
          inductionKey={inductionKey}
          schools={schools}
          from={nothingTyped(first.schoolId, typeof lastDay === 'string' ? lastDay : '')}
          beforehand={save}
          onClose={() => setIsAsking(false)}
          onRecorded={(interim) =>
            navigate(interim ? reportPath(interim) : inductionPath(inductionKey))
          }
        />
      )}
    </Notice>
  )
}
