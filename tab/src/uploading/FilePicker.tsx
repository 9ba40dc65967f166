import { Button, makeStyles } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { FILE_EXTENSIONS } from '@ect/domain/files/judgeFile.ts'
import { useRef } from 'react'

interface Props {
  /** What the file is, for who hears the page. */
  readonly label: string
  readonly id?: string
  readonly isDisabled: boolean
  readonly onChoose: (file: File) => void
  /** On the button. */
  readonly children: string
}

const useShapes = makeStyles({
  picker: { display: 'none' },
  attach: { width: 'fit-content' },
})
const accepted = FILE_EXTENSIONS.map((extension) => `.${extension}`).join(',')

/** A button that lets someone choose one file of a type that can be taken. */
export function FilePicker({ label, id, isDisabled, onChoose, children }: Props) {
  const shapes = useShapes()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        {...(id !== undefined && { id })}
        className={shapes.attach}
        icon={<AttachRegular />}
        disabledFocusable={isDisabled}
        onClick={() => picker.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={picker}
        type="file"
        aria-label={label}
        tabIndex={-1}
        className={shapes.picker}
        accept={accepted}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onChoose(file)
          currentTarget.value = ''
        }}
      />
    </>
  )
}
