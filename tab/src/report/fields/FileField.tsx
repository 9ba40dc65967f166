import { Button, Field, makeStyles } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { isEvidenceFile } from '@ect/domain/forms/answerFaults.ts'
import { FILE_EXTENSIONS } from '@ect/domain/files/judgeFile.ts'
import { useRef } from 'react'

import { keptSupportPlan } from '../../resources/keptPage.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { saveToDevice } from '../reading/saveToDevice.ts'
import type { PlanSending } from '../writing/planSender.ts'
import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'
import { UploadStatus } from './UploadStatus.tsx'

/** A file on its way to the records site. */
export interface Upload extends PlanSending {
  readonly attach: (file: File) => void
  /** Although there was something to think of. */
  readonly sendChosen: () => void
  readonly stop: () => void
}

/** For an author who is asked for no file. */
export const NO_UPLOAD: Upload = { attach: () => {}, sendChosen: () => {}, stop: () => {} }

const useFileStyles = makeStyles({
  picker: { display: 'none' },
  attach: { width: 'fit-content' },
})
const accepted = FILE_EXTENSIONS.map((extension) => `.${extension}`).join(',')

export function FileField({
  question,
  value,
  error,
  upload,
}: FieldProps<'file'> & { readonly upload: Upload }) {
  const styles = useStyles()
  const shapes = useFileStyles()
  const picker = useRef<HTMLInputElement>(null)
  const { id, wording } = question
  const { state, refusal } = upload
  const attached = isEvidenceFile(value) ? value : undefined
  return (
    <Field {...labelled(question)} {...shownError(refusal ?? error)}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <Button
            id={fieldId(id)}
            className={shapes.attach}
            icon={<AttachRegular />}
            disabledFocusable={state !== undefined}
            onClick={() => picker.current?.click()}
          >
            {attached
              ? `Replace the ${wording.toLowerCase()}`
              : `Attach the ${wording.toLowerCase()}`}
          </Button>
          <output className={styles.words}>
            {state ? sendingInWords(state) : attached && `Attached: ${attached.name}`}
          </output>
          {state && <Button onClick={upload.stop}>Stop sending</Button>}
          <input
            ref={picker}
            type="file"
            aria-label={wording}
            tabIndex={-1}
            className={shapes.picker}
            accept={accepted}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) upload.attach(file)
              currentTarget.value = ''
            }}
          />
        </div>
        <div className={styles.row}>
          <Button onClick={() => saveToDevice(keptSupportPlan('empty'))}>
            Start from a template
          </Button>
          <span className={styles.quiet}>
            Open it in Word, fill it in, and save it as a Word document or a PDF.
          </span>
        </div>
        <UploadStatus upload={upload} what={wording.toLowerCase()} />
      </div>
    </Field>
  )
}

function sendingInWords({ isWaiting, share }: NonNullable<Upload['state']>): string {
  const percent = `${Math.round(share * 100)} %`
  return isWaiting
    ? `${percent} sent. No answer just now; sending goes on by itself.`
    : `Sending: ${percent}`
}
