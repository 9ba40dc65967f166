import type { EvidenceFile } from '@ect/domain/forms/question.ts'
import { UPLOAD_PART_BYTES } from '@ect/domain/files/judgeFile.ts'

/** A file that was judged and is ready to be sent. */
export interface ReadyFile {
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer>
  /** Hexadecimal. */
  readonly sha256: string
}

/** What the server says: where to go on, or the file once all of it has come. */
export interface FileProgress {
  readonly received: number
  readonly file?: EvidenceFile | undefined
}

export interface FileUploaderPorts {
  /** Opens the way, or asks how far the same file has come. */
  readonly attach: (file: ReadyFile) => Promise<FileProgress>
  readonly send: (
    file: ReadyFile,
    from: number,
    part: Uint8Array<ArrayBuffer>,
  ) => Promise<FileProgress>
  /** What a failed call means: it may go better later, it has to begin again, or it is a no. */
  readonly failureOf: (error: unknown) => 'passing' | 'over' | 'refused'
  /** Until it is worth another try, after so many in vain. */
  readonly pause: (failures: number) => Promise<void>
}

export interface UploadState {
  readonly isWaiting: boolean
  /** From 0 to 1. */
  readonly share: number
}

/** A file that ends so again and again will not come otherwise. */
const MOST_BEGINNINGS = 4

/**
 * Sends a file in parts. After a lost network it asks how far the file has come and goes on from
 * there, for as long as it takes; a no from the server ends it.
 *
 * @returns `undefined` when it was stopped
 */
export async function uploadFile(
  file: ReadyFile,
  ports: FileUploaderPorts,
  onState: (state: UploadState) => void,
  signal: AbortSignal,
): Promise<EvidenceFile | undefined> {
  let progress: FileProgress | undefined
  let failures = 0
  let beginnings = 0
  while (!signal.aborted) {
    try {
      progress = progress ? await sendNext(file, ports, progress) : await ports.attach(file)
      if (progress.file) return progress.file
      failures = 0
      onState({ isWaiting: false, share: progress.received / file.content.length })
    } catch (error) {
      const failure = ports.failureOf(error)
      if (failure === 'over') beginnings += 1
      if (failure === 'refused' || beginnings === MOST_BEGINNINGS) throw error
      onState({ isWaiting: true, share: (progress?.received ?? 0) / file.content.length })
      progress = undefined
      failures += 1
      await ports.pause(failures)
    }
  }
  return undefined
}

function sendNext(
  file: ReadyFile,
  { send }: FileUploaderPorts,
  { received }: FileProgress,
): Promise<FileProgress> {
  return send(file, received, file.content.slice(received, received + UPLOAD_PART_BYTES))
}
