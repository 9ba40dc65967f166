import { Button, Field } from '@fluentui/react-components'
import { isEvidenceFile } from '@ect/domain/forms/answerFaults.ts'

import { FilePicker } from '../../uploading/FilePicker.tsx'
import { sendingInWords } from '../../uploading/sendingInWords.ts'
import { UploadStatus } from '../../uploading/UploadStatus.tsx'
import { fetched } from '../../ui/fetched.ts'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { saveToDevice } from '../reading/saveToDevice.ts'
import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'
import type { Upload } from './upload.ts'
import { type Sending, useSending } from './useSending.ts'

const keptPage = fetched(async () => import('../../resources/keptPage.ts'))

interface Props extends FieldProps<'file'> {
  readonly upload: Upload | undefined
}

/** A file to attach, with a template to start from. */
export function FileField({ upload, ...field }: Props) {
  return upload ? (
    <SentFile {...field} upload={upload} />
  ) : (
    <FileControls {...field} sending={SENT_NOWHERE} />
  )
}

const SENT_NOWHERE: Sending = { attach: () => {}, sendChosen: () => {}, stop: () => {} }

function SentFile({ upload, ...field }: FieldProps<'file'> & { readonly upload: Upload }) {
  return <FileControls {...field} sending={useSending(upload)} />
}

interface ControlsProps extends FieldProps<'file'> {
  readonly sending: Sending
}

function FileControls({ question, value, error, sending }: ControlsProps) {
  const styles = useStyles()
  const { id, wording } = question
  const { state, refusal } = sending
  const attached = isEvidenceFile(value) ? value : undefined
  return (
    <Field {...labelled(question)} {...shownError(refusal ?? error)}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <FilePicker
            label={wording}
            id={fieldId(id)}
            isDisabled={state !== undefined}
            onChoose={sending.attach}
          >
            {`${attached ? 'Replace' : 'Attach'} the ${wording.toLowerCase()}`}
          </FilePicker>
          <output className={styles.words}>
            {state ? sendingInWords(state) : attached && `Attached: ${attached.name}`}
          </output>
          {state && <Button onClick={sending.stop}>Stop sending</Button>}
        </div>
        <div className={styles.row}>
          <OpenButton opens={keptPage} onOpen={saveTemplate}>
            Start from a template
          </OpenButton>
          <span className={styles.quiet}>
            Open it in Word, fill it in, and save it as a Word document or a PDF.
          </span>
        </div>
        <UploadStatus upload={sending} what={wording.toLowerCase()} />
      </div>
    </Field>
  )
}

function saveTemplate(): void {
  const template = keptPage.code()?.keptSupportPlan('empty')
  if (template) saveToDevice(template)
}
