import { Button, makeStyles, ProgressBar } from '@fluentui/react-components'

import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import type { FileSending } from './fileSender.ts'

interface Props {
  readonly upload: FileSending & { readonly sendChosen: () => void }
  /** What is sent: `support plan`. */
  readonly what: string
}

const useShapes = makeStyles({ progress: { maxWidth: '24rem' } })

/** What there is to think of before a file is sent, how far it is, and what was taken out of it. */
export function UploadStatus({ upload, what }: Props) {
  const styles = useStyles()
  const shapes = useShapes()
  const { advice, state, note } = upload
  return (
    <>
      {advice !== undefined && (
        <Notice intent="warning">
          {advice} <Button onClick={upload.sendChosen}>Send it</Button>
        </Notice>
      )}
      {state && (
        <ProgressBar
          className={shapes.progress}
          aria-label={`Sending the ${what}`}
          value={state.share}
        />
      )}
      {note !== undefined && <div className={styles.words}>{note}</div>}
    </>
  )
}
