import { Button, Field, makeStyles, Spinner } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { isEvidenceFile } from '@ect/domain/forms/answerFaults.ts'
import { SUPPORT_PLAN_EXTENSIONS } from '@ect/domain/forms/supportPlanFile.ts'
import { useRef } from 'react'

import { useStyles } from '../../ui/useStyles.ts'
import { type FieldProps, fieldId, labelled, shownError } from './fieldProps.ts'

/** A file on its way to the records site. */
export interface Upload {
  readonly isUploading: boolean
  readonly refusal: string | undefined
  readonly attach: (file: File) => void
}

/** For an author who is asked for no file. */
export const NO_UPLOAD: Upload = { isUploading: false, refusal: undefined, attach: () => {} }

const useFileStyles = makeStyles({ picker: { display: 'none' }, attach: { width: 'fit-content' } })
const accepted = SUPPORT_PLAN_EXTENSIONS.map((extension) => `.${extension}`).join(',')

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
  const attached = isEvidenceFile(value) ? value : undefined
  return (
    <Field {...labelled(question)} {...shownError(upload.refusal ?? error)}>
      <div className={styles.row}>
        <Button
          id={fieldId(id)}
          className={shapes.attach}
          icon={upload.isUploading ? <Spinner size="tiny" /> : <AttachRegular />}
          onClick={() => picker.current?.click()}
        >
          {attached
            ? `Replace the ${wording.toLowerCase()}`
            : `Attach the ${wording.toLowerCase()}`}
        </Button>
        <output className={styles.words}>
          {upload.isUploading ? 'Uploading…' : attached && `Attached: ${attached.name}`}
        </output>
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
    </Field>
  )
}
