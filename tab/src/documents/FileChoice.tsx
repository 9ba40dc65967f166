import { Button, Field } from '@fluentui/react-components'

import { shownError } from '../report/fields/fieldProps.ts'
import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { FilePicker } from '../uploading/FilePicker.tsx'
import type { FileSending } from '../uploading/fileSender.ts'
import { sendingInWords } from '../uploading/sendingInWords.ts'
import { UploadProgress } from '../uploading/UploadStatus.tsx'

interface Props {
  readonly sending: FileSending
  readonly isBusy: boolean
  /** What was chosen, or stays of the version before. */
  readonly name: string | undefined
  readonly error: string | undefined
  readonly onChoose: (file: File) => void
  readonly onStop: () => void
}

/** The file of a document: chosen, thought over, and on its way. */
export function FileChoice({ sending, isBusy, name, error, onChoose, onStop }: Props) {
  const styles = useStyles()
  const { state, refusal, advice } = sending
  return (
    <>
      <Field
        label="File"
        hint="PDF, Word, PowerPoint, Excel, JPEG or PNG, up to 10 MB."
        {...shownError(refusal ?? error)}
      >
        <div className={styles.row}>
          <FilePicker label="File" isDisabled={isBusy} onChoose={onChoose}>
            {name === undefined ? 'Choose a file' : 'Choose another file'}
          </FilePicker>
          <output className={styles.words}>{state ? sendingInWords(state) : name}</output>
          {state && <Button onClick={onStop}>Stop sending</Button>}
        </div>
      </Field>
      {advice !== undefined && <Notice intent="warning">{advice}</Notice>}
      <UploadProgress state={state} what="document" />
    </>
  )
}
