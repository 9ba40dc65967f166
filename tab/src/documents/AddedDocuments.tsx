import { Button } from '@fluentui/react-components'
import type { DocumentItem } from '@ect/contract/documentsView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { kindInWords } from '@ect/domain/documents/documentKinds.ts'

import { momentInWords } from '../ui/momentInWords.ts'
import { Table } from '../ui/Table.tsx'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly documents: readonly DocumentItem[]
  readonly onOpen: (item: DocumentItem) => void
}

/** What people have added, the latest day first; what was withdrawn says why. */
export function AddedDocuments({ documents, onOpen }: Props) {
  const styles = useStyles()
  if (documents.length === 0) return <p className={styles.text}>Nothing has been added yet.</p>
  return (
    <Table
      caption="Documents that were added"
      columns={['Document', 'Kind', 'Day', 'Added', 'Read']}
      rows={documents.map((item) => ({
        id: item.documentId,
        cells: [
          item.title,
          kindOf(item),
          inWords(item.on),
          addedInWords(item),
          item.withdrawn ? (
            withdrawnInWords(item.withdrawn)
          ) : (
            <Button key="open" onClick={() => onOpen(item)} aria-label={`Open ${item.title}`}>
              Open
            </Button>
          ),
        ],
      }))}
    />
  )
}

function kindOf({ kind, observer }: DocumentItem): string {
  return observer === undefined ? kindInWords(kind) : `${kindInWords(kind)} by ${observer}`
}

function addedInWords({ by, at, version }: DocumentItem): string {
  const words = `${momentInWords(at)} by ${by}`
  return version > 1 ? `${words} (version ${version})` : words
}

function withdrawnInWords({ by, reason }: NonNullable<DocumentItem['withdrawn']>): string {
  return `Withdrawn by ${by}: ${reason}`
}
