import type { DocumentItem } from '@ect/contract/documentsView.ts'

import { AddDocumentDialog } from './AddDocumentDialog.tsx'
import type { DocumentsProps } from './documentsProps.ts'
import { ReadDocumentDialog } from './ReadDocumentDialog.tsx'
import type { TypedDocument } from './typedDocument.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

export type Doing =
  | { readonly what: 'adding'; readonly start: TypedDocument; readonly before?: DocumentItem }
  | { readonly what: 'reading' | 'withdrawing'; readonly item: DocumentItem }

interface Props extends DocumentsProps {
  readonly doing: Doing
  readonly onGoOn: (doing: Doing | undefined) => void
}

/** The one dialog that is open, and what follows from it. */
export function DocumentDialogs({ doing, onGoOn, onDone, ...props }: Props) {
  const { folder, list } = props
  const onClose = () => onGoOn(undefined)
  const done = (message: string) => {
    onClose()
    onDone(message)
  }
  if (doing.what === 'adding') {
    const { start, before } = doing
    return (
      <AddDocumentDialog
        {...props}
        start={start}
        {...(before && { before })}
        onClose={onClose}
        onAdded={(title) =>
          done(
            before ? `Added: a new version of ${title}. The one before stays.` : `Added: ${title}.`,
          )
        }
      />
    )
  }
  const { item } = doing
  if (doing.what === 'withdrawing') {
    return (
      <WithdrawDialog
        folder={folder}
        item={item}
        onClose={onClose}
        onWithdrawn={() => done(`Withdrawn: ${item.title}. It stays listed, with your reason.`)}
      />
    )
  }
  return (
    <ReadDocumentDialog
      folder={folder}
      item={item}
      onClose={onClose}
      {...(list.mayAdd.length > 0 && {
        onReplace: (start) => onGoOn({ what: 'adding', start, before: item }),
      })}
      onWithdraw={() => onGoOn({ what: 'withdrawing', item })}
    />
  )
}
