import { Button, Field } from '@fluentui/react-components'
import { isEvidenceFile } from '@ect/domain/forms/answerFaults.ts'

import { FilePicker } from '../../uploading/FilePicker.tsx'
import type { FileSending } from '../../uploading/fileSender.ts'
import { sendingInWords } from '../../uploading/sendingInWords.ts'
import { UploadStatus } from '../../uploading/UploadStatus.tsx'
import { fetched } from '../../ui/fetched.ts'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { saveToDevice } from '../reading/saveToDevice.ts'
import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

const keptPage = fetched(async () => import('../../resources/keptPage.ts'))

/** A file on its way to the records site. */
export interface Upload extends FileSending {
  readonly attach: (file: File) => void
  /** Although there was something to think of. */
  readonly sendChosen: () => void
  readonly stop: () => void
}

/** For an author who is asked for no file. */
export const NO_UPLOAD: Upload = { attach: () => {}, sendChosen: () => {}, stop: () => {} }

export function FileField({
  question,
  value,
  error,
  upload,
}: FieldProps<'file'> & { readonly upload: Upload }) {
  const styles = useStyles()
  const { id, wording } = question
  const { state, refusal } = upload
  const attached = isEvidenceFile(value) ? value : undefined
  return (
    <Field {...labelled(question)} {...shownError(refusal ?? error)}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <FilePicker
            label={wording}
            id={fieldId(id)}
            isDisabled={state !== undefined}
            onChoose={upload.attach}
          >
            {`${attached ? 'Replace' : 'Attach'} the ${wording.toLowerCase()}`}
          </FilePicker>
          <output className={styles.words}>
            {state ? sendingInWords(state) : attached && `Attached: ${attached.name}`}
          </output>
          {state && <Button onClick={upload.stop}>Stop sending</Button>}
        </div>
        <div className={styles.row}>
          <OpenButton opens={keptPage} onOpen={saveTemplate}>
            Start from a template
          </OpenButton>
          <span className={styles.quiet}>
            Open it in Word, fill it in, and save it as a Word document or a PDF.
          </span>
        </div>
        <UploadStatus upload={upload} what={wording.toLowerCase()} />
      </div>
    </Field>
  )
}

function saveTemplate(): void {
  const template = keptPage.code()?.keptSupportPlan('empty')
  if (template) saveToDevice(template)
}
