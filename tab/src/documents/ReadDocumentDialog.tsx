import { Button } from '@fluentui/react-components'
import type { DocumentItem, DocumentView, FolderKey } from '@ect/contract/documentsView.ts'
import { openDocumentContract } from '@ect/contract/openDocument.ts'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'
import { fetchedPart } from '../ui/fetchedPart.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Notice } from '../ui/Notice.tsx'
import { DocumentVersionPart } from './DocumentVersionPart.tsx'
import type { TypedDocument } from './typedDocument.ts'
import { useDocumentFile } from './useDocumentFile.ts'

const FilePreview = fetchedPart(
  async () => (await import('../report/reading/FilePreview.tsx')).FilePreview,
)

interface Props {
  readonly folder: FolderKey
  readonly item: Pick<DocumentItem, 'documentId' | 'title'>
  readonly onClose: () => void
  /** Absent where nothing can be added, as the next where it is only read. */
  readonly onReplace?: (start: TypedDocument) => void
  readonly onWithdraw?: () => void
}

/** One document with every version of it, the newest first. That it was opened is written down. */
export function ReadDocumentDialog({ folder, item, onClose, ...changing }: Props) {
  const api = useApi()
  const params = { ...folder, documentId: item.documentId }
  const { looking, trouble, look, lookAway, keep } = useDocumentFile(params)
  const { data: view, error } = useQuery({
    queryKey: ['document', folder.owner, folder.ownerId, item.documentId],
    queryFn: () => api.call(openDocumentContract, { params }),
  })
  if (looking) return <FilePreview file={looking} onClose={lookAway} />
  return (
    <Modal
      title={item.title}
      isWide
      onClose={onClose}
      actions={
        <>
          {view?.mayChange && <Changing view={view} {...changing} />}
          <Button appearance="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {view ? (
        <Versions versions={view.versions} look={look} keep={keep} />
      ) : (
        <Unless error={error}>
          <Loading what="the document" />
        </Unless>
      )}
      {trouble !== undefined && <Notice intent="error">{trouble}</Notice>}
    </Modal>
  )
}

function Unless({ error, children }: { error: Error | null; children: ReactNode }) {
  return error ? <Notice intent="error">{sentenceOf(error)}</Notice> : children
}

interface VersionsProps extends Pick<ReturnType<typeof useDocumentFile>, 'look' | 'keep'> {
  readonly versions: DocumentView['versions']
}

function Versions({ versions, look, keep }: VersionsProps) {
  return versions
    .map((version, n) => (
      <DocumentVersionPart
        key={version.versionId}
        version={version}
        number={n + 1}
        isOnly={versions.length === 1}
        onLook={() => look(version.versionId)}
        onKeep={() => keep(version.versionId)}
      />
    ))
    .toReversed()
}

interface ChangingProps extends Pick<Props, 'onReplace' | 'onWithdraw'> {
  readonly view: DocumentView
}

/** For whoever looks after the document. */
function Changing({ view, onReplace, onWithdraw }: ChangingProps) {
  const latest = view.versions.at(-1)
  if (!latest) return undefined
  const { kind, title, on, observer = '', feedback = '' } = latest
  return (
    <>
      {onReplace && (
        <Button onClick={() => onReplace({ kind, title, on, observer, feedback })}>
          Add a new version
        </Button>
      )}
      {onWithdraw && <Button onClick={onWithdraw}>Withdraw it</Button>}
    </>
  )
}
