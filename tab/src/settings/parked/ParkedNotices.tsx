import { Button, Spinner } from '@fluentui/react-components'
import type { ParkedNoticesView } from '@ect/contract/listParkedNotices.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { DoneMessage } from '../../ui/DoneMessage.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ParkedItem } from './ParkedItem.tsx'
import { retriedInWords } from './parkedInWords.ts'
import { useParkedNotices, useRetry } from './useParkedNotices.ts'

/** What did not arrive and is not tried any more, to be tried again by a press. */
export function ParkedNotices({ id }: { id: string }) {
  const { data, error } = useParkedNotices(id)
  const retry = useRetry(id)
  const [done, setDone] = useState({ message: '', times: 0 })
  const onRetry = (notices: string[]) =>
    retry.mutate(notices, {
      onSuccess: ({ retried }) =>
        setDone(({ times }) => ({ message: retriedInWords(retried), times: times + 1 })),
    })
  const problem = retry.error ?? error
  return (
    <Panel title="Notices that did not arrive">
      <DoneMessage {...done} />
      {problem && <Notice intent="error">{sentenceOf(problem)}</Notice>}
      {data && <ParkedList view={data} isBusy={retry.isPending} onRetry={onRetry} />}
      {!data && !error && <Spinner label="Looking for what did not arrive…" />}
    </Panel>
  )
}

interface ListProps {
  readonly view: ParkedNoticesView
  readonly isBusy: boolean
  readonly onRetry: (notices: string[]) => void
}

function ParkedList({ view: { notices, isAll }, isBusy, onRetry }: ListProps) {
  const styles = useStyles()
  if (notices.length === 0) {
    return <p className={styles.text}>Every notice has arrived, or is on its way.</p>
  }
  return (
    <>
      <p className={styles.text}>
        These could not be sent, and are not tried any more until you say so. Nothing is lost: each
        person finds what is theirs to do in Home.
      </p>
      {!isAll && <p className={styles.text}>There are more. These have waited longest.</p>}
      {notices.length > 1 && (
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabled={isBusy}
            onClick={() => onRetry(notices.map(({ id }) => id))}
          >
            Try all {notices.length} again
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {notices.map((parked) => (
          <ParkedItem
            key={parked.id}
            parked={parked}
            isBusy={isBusy}
            onRetry={() => onRetry([parked.id])}
          />
        ))}
      </ul>
    </>
  )
}
