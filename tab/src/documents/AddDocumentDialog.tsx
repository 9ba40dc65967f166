import type { DocumentItem, FolderKey } from '@ect/contract/documentsView.ts'
import type { DocumentList } from '@ect/contract/listDocuments.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { ActionDialog } from '../ui/ActionDialog.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { DocumentFields } from './DocumentFields.tsx'
import { FileChoice } from './FileChoice.tsx'
import { detailsTyped, errorsIn, type TypedDocument } from './typedDocument.ts'
import { useAddDocument } from './useAddDocument.ts'

interface Props {
  readonly folder: FolderKey
  readonly list: DocumentList
  /** Who reads it, as a sentence. */
  readonly readers: string
  readonly adults: readonly string[]
  readonly start: TypedDocument
  /** The document of which this is another version. */
  readonly before?: DocumentItem
  readonly onClose: () => void
  readonly onAdded: (title: string) => void
}

const A_NEW_ONE = { title: 'Add a document', action: 'Add document' }
const ANOTHER_VERSION = { title: 'Add a new version', action: 'Add this version' }
const FILE_STAYS = 'The file of the version before stays, unless you choose another.'

/** Asks for a document: what it is, and its file. Who reads it is said all the while. */
export function AddDocumentDialog(props: Props) {
  const { folder, list, readers, adults, start, before, onClose, onAdded } = props
  const styles = useStyles()
  const [typed, setTyped] = useState(start)
  const [file, setFile] = useState<File>()
  const [isTried, setIsTried] = useState(false)
  const documentId = before?.documentId
  const adding = useAddDocument({ folder, documentId, adults }, onAdded)
  const fileBefore = before?.hasFile ? FILE_STAYS : undefined
  const fileName = file?.name ?? fileBefore
  const errors = errorsIn(typed, { today: list.today, hasFile: fileName !== undefined })
  const shown = isTried ? errors : {}

  const add = () => {
    setIsTried(true)
    const details = detailsTyped(typed)
    if (details && Object.keys(errors).length === 0) adding.add(details, file !== undefined)
  }
  return (
    <ActionDialog
      {...(before ? ANOTHER_VERSION : A_NEW_ONE)}
      isBusy={adding.isBusy}
      problem={adding.error ? sentenceOf(adding.error) : undefined}
      onAct={add}
      onClose={onClose}
    >
      <p className={styles.text}>{readers}</p>
      <DocumentFields
        kinds={list.mayAdd}
        today={list.today}
        typed={typed}
        errors={shown}
        onType={setTyped}
      />
      <FileChoice
        sending={adding.sending}
        isBusy={adding.isBusy}
        name={fileName}
        error={shown['file']}
        onChoose={(chosen) => {
          setFile(chosen)
          adding.choose(chosen)
        }}
        onStop={adding.stop}
      />
    </ActionDialog>
  )
}
