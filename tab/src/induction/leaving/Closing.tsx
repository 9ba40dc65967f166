import { Button } from '@fluentui/react-components'
import type { InductionView } from '@ect/contract/inductionView.ts'
import type { ClosingView } from '@ect/contract/leavingView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { closedInWords } from '@ect/domain/induction/leaving/closing.ts'
import { useState } from 'react'

import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { CloseRecordDialog, ReopenRecordDialog } from './ClosingDialogs.tsx'

interface Props {
  readonly view: InductionView
  readonly closing: ClosingView
  readonly onDone: (message: string) => void
}

/** Whether the record of someone who leaves is closed, can be, or what comes first. */
export function Closing({ view, closing, onDone }: Props) {
  const styles = useStyles()
  const [isAsking, setIsAsking] = useState(false)
  const { key, mayDo } = view
  const { closed, missing } = closing
  const dialog = {
    inductionKey: key,
    onClose: () => setIsAsking(false),
    onDone: (message: string) => {
      setIsAsking(false)
      onDone(message)
    },
  }
  return (
    <section className={styles.stack} aria-label="Closing the record">
      <h3 className={styles.subheading}>Closing the record</h3>
      {closed ? <Closed closing={closing} closed={closed} /> : <ToCome closing={closing} />}
      {mayDo.includes('closeRecord') && missing.length === 0 && (
        <div>
          <Button appearance="primary" onClick={() => setIsAsking(true)}>
            Close the record
          </Button>
        </div>
      )}
      {mayDo.includes('reopenRecord') && (
        <div>
          <Button onClick={() => setIsAsking(true)}>Open the record again</Button>
        </div>
      )}
      {isAsking &&
        (closed ? (
          <ReopenRecordDialog {...dialog} />
        ) : (
          <CloseRecordDialog {...dialog} closing={closing} />
        ))}
    </section>
  )
}

function Closed({
  closing,
  closed,
}: {
  closing: ClosingView
  closed: Required<ClosingView>['closed']
}) {
  const styles = useStyles()
  return (
    <p className={styles.text}>
      {closedInWords(closing)} {closed.by} closed it on {momentInWords(closed.at)}. Whoever could
      read it still can, and it is kept until {inWords(closed.keptUntil)} at least.
    </p>
  )
}

function ToCome({ closing: { missing, hasInterim } }: Pick<Props, 'closing'>) {
  const styles = useStyles()
  if (missing.length === 0) {
    return (
      <p className={styles.text}>
        {hasInterim
          ? 'The interim assessment is complete. '
          : 'No interim assessment was due for the time at the end. '}
        Nothing is missing: the appropriate body can close the record.
      </p>
    )
  }
  return (
    <>
      <p className={styles.text}>The appropriate body closes the record once this is done:</p>
      <ul>
        {missing.map((sentence) => (
          <li key={sentence} className={styles.text}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  )
}
