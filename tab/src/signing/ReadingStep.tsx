import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { SharedReview } from '../report/reading/SharedReview.tsx'
import { SupportPlans } from '../report/reading/SupportPlans.tsx'
import { ReportHeader } from '../report/ReportHeader.tsx'
import { useReport } from '../report/useReport.ts'
import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { idOf, type OneOfSeveral } from './severalReports.ts'
import type { useSeveral } from './useSeveral.ts'
import { useReading } from './useReading.ts'

type Several = ReturnType<typeof useSeveral>

interface Props extends Pick<Several, 'onRead' | 'onWithout'> {
  readonly one: OneOfSeveral
  readonly name: string
  /** Whether there is none left to read after it. */
  readonly isLast: boolean
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
}

/** One of several reports, to its end; then the next. */
export function ReadingStep(props: Props) {
  const { one, name, isLast, onRead, onWithout, onNext, onBack } = props
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  const { data: view, error, refetch } = useReport(one.item.key)
  const { end, readIt } = useReading(one, view, { onRead, onWithout })
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  const leaveOut = () => {
    onWithout(idOf(one), 'left-out', 'Left out. It stays among your tasks.')
    onNext()
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {name}
      </h2>
      {one.sentence !== undefined && <Notice intent="warning">{one.sentence}</Notice>}
      {view ? (
        <>
          <ReportHeader view={view} />
          <SharedReview view={view} />
          <SupportPlans view={view} />
          <div ref={end} />
        </>
      ) : (
        <Opening error={error} onTryAgain={() => void refetch()} />
      )}
      <div className={styles.row}>
        {view && !isOver(one) && (
          <Button
            appearance="primary"
            onClick={() => {
              readIt()
              onNext()
            }}
          >
            I have read it: {isLast ? 'go to signing' : 'next report'}
          </Button>
        )}
        <Button onClick={isOver(one) ? onNext : leaveOut}>
          {isOver(one) ? 'Go on' : 'Leave it out'}
        </Button>
        {onBack && <Button onClick={onBack}>Back to the one before</Button>}
      </div>
    </>
  )
}

/** There is nothing left to do with it here. */
function isOver({ standing }: OneOfSeveral): boolean {
  return standing === 'signed' || standing === 'settled'
}

function Opening({ error, onTryAgain }: { error: unknown; onTryAgain: () => void }) {
  const styles = useStyles()
  if (!error) return <output className={styles.text}>Opening the report…</output>
  return (
    <>
      <Notice intent="error">{sentenceOf(error)}</Notice>
      <div>
        <Button onClick={onTryAgain}>Try again</Button>
      </div>
    </>
  )
}
