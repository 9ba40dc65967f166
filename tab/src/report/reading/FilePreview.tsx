import { Button, makeStyles } from '@fluentui/react-components'
import { useCallback } from 'react'

import type { Download } from '../../api/apiClient.ts'
import { Modal } from '../../ui/Modal.tsx'
import { PdfPreview } from './PdfPreview.tsx'
import { saveToDevice } from './saveToDevice.ts'

interface Props {
  readonly file: Download
  readonly onClose: () => void
}

/** A file to look at without keeping it: a picture, or the pages of a PDF. */
export function FilePreview({ file, onClose }: Props) {
  return (
    <Modal
      title={file.name}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => saveToDevice(file)}>Download</Button>
          <Button appearance="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {file.content.type === 'application/pdf' ? (
        <PdfPreview content={file.content} />
      ) : (
        <Picture file={file} />
      )}
    </Modal>
  )
}

const useShapes = makeStyles({
  picture: { maxWidth: '100%', height: 'auto', alignSelf: 'center' },
})

function Picture({ file: { name, content } }: Pick<Props, 'file'>) {
  const shapes = useShapes()
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(content)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [content],
  )
  return <img ref={show} className={shapes.picture} alt={name} />
}
