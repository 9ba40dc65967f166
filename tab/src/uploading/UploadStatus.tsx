import { Button, makeStyles } from '@fluentui/react-components'

import { Notice } from '../ui/Notice.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { useStyles } from '../ui/useStyles.ts'
import type { FileSending } from './fileSender.ts'
import type { UploadState } from './fileUploader.ts'

interface Props {
  readonly upload: FileSending & { readonly sendChosen: () => void }
  /** What is sent: `support plan`. */
  readonly what: string
}

const useShapes = makeStyles({ progress: { maxWidth: '24rem' } })

/** What there is to think of before a file is sent, how far it is, and what was taken out of it. */
export function UploadStatus({ upload, what }: Props) {
  const styles = useStyles()
  const { advice, state, note } = upload
  return (
    <>
      {advice !== undefined && (
        <Notice intent="warning">
          {advice} <Button onClick={upload.sendChosen}>Send it</Button>
        </Notice>
      )}
      <UploadProgress state={state} what={what} />
      {note !== undefined && <div className={styles.words}>{note}</div>}
    </>
  )
}

/** How far a file is, as a bar. */
export function UploadProgress({
  state,
  what,
}: Pick<Props, 'what'> & { state: UploadState | undefined }) {
  const shapes = useShapes()
  if (!state) return undefined
  return (
    <div className={shapes.progress}>
      <ProgressBar label={`Sending the ${what}`} value={state.share} />
    </div>
  )
}
