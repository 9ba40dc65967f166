import { useSyncExternalStore } from 'react'

import { FileSender, type FileSending } from '../../uploading/fileSender.ts'
import type { Upload } from './upload.ts'

/** A file on its way to the records site. */
export interface Sending extends FileSending {
  readonly attach: (file: File) => void
  /** Although there was something to think of. */
  readonly sendChosen: () => void
  readonly stop: () => void
}

/** By what the file is for. They live as long as the tab. */
const senders = new WeakMap<object, FileSender>()

export function useSending(upload: Upload): Sending {
  const sender = senderOf(upload)
  const sending = useSyncExternalStore(sender.subscribe, sender.snapshot)
  return {
    ...sending,
    attach: (file) => void sender.attach(file),
    sendChosen: () => void sender.sendChosen(),
    stop: sender.stop,
  }
}

function senderOf(upload: Upload): FileSender {
  const known = senders.get(upload.keptBy)
  if (known) return known
  const sender = new FileSender(upload)
  senders.set(upload.keptBy, sender)
  return sender
}
