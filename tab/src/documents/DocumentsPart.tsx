import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add'
import { useState } from 'react'

import { fetchedPart } from '../ui/fetchedPart.tsx'
import { OpenButton } from '../ui/OpenButton.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { AddedDocuments } from './AddedDocuments.tsx'
import type { Doing } from './DocumentDialogs.tsx'
import type { DocumentsProps } from './documentsProps.ts'

const DocumentDialogs = fetchedPart(
  async () => (await import('./DocumentDialogs.tsx')).DocumentDialogs,
)

/** What people have added: to read, to add to, to bring a new version of, or to withdraw. */
export function DocumentsPart(props: DocumentsProps) {
  const { list, observer = '' } = props
  const styles = useStyles()
  const [doing, setDoing] = useState<Doing>()
  const [kind] = list.mayAdd
  return (
    <>
      <AddedDocuments
        documents={list.documents}
        onOpen={(item) => setDoing({ what: 'reading', item })}
      />
      {kind && (
        <div className={styles.row}>
          <OpenButton
            opens={DocumentDialogs}
            icon={<DocumentAddRegular />}
            onOpen={() => {
              const start = { kind, title: '', on: list.today, observer, feedback: '' }
              setDoing({ what: 'adding', start })
            }}
          >
            Add a document
          </OpenButton>
        </div>
      )}
      {doing && <DocumentDialogs {...props} doing={doing} onGoOn={setDoing} />}
    </>
  )
}
