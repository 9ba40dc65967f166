import { plainFile } from '@ect/domain/files/plainImage.ts'
import { judgeFile, judgeNameAndSize } from '@ect/domain/files/judgeFile.ts'
import { pupilFileAdvice } from '@ect/domain/forms/advice/pupilNames.ts'
import type { EvidenceFile } from '@ect/domain/forms/question.ts'

import { ApiProblem, isWorthRetrying, sentenceOf } from '../api/apiProblem.ts'
import { type FileUploaderPorts, uploadFile, type UploadState } from './fileUploader.ts'

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 15_000

export interface FileSending {
  /** While a file is on its way. */
  readonly state?: UploadState
  /** Why the last one was not taken, as a sentence. */
  readonly refusal?: string
  /** What was taken out of the last one before it was sent, as a sentence. */
  readonly note?: string
  /** What to think of before the chosen file is sent, as a sentence. */
  readonly advice?: string
}

/** For whom a file is sent, and where it goes. */
export interface Purpose extends Pick<FileUploaderPorts, 'attach' | 'send'> {
  /** Names that may stand in a file's name: those of adults. */
  readonly adults: readonly string[]
  readonly onArrived: (file: EvidenceFile) => void
}

/** Brings one file after another to the server, for one purpose, while anyone still holds it. */
export class FileSender {
  readonly #purpose: Purpose
  readonly #listeners = new Set<() => void>()
  #sending: FileSending = {}
  #chosen: File | undefined
  #stopping = new AbortController()

  constructor(purpose: Purpose) {
    this.#purpose = purpose
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly snapshot = (): FileSending => this.#sending

  readonly stop = (): void => this.#stopping.abort()

  /** Takes a file up, and says what is to be thought of before it is sent. */
  readonly choose = (file: File): void => {
    const advice = pupilFileAdvice(file.name, this.#purpose.adults)
    const named = judgeNameAndSize(file.name, file.size)
    this.#chosen = file
    this.#become({
      ...(advice !== undefined && { advice }),
      ...(!named.taken && { refusal: named.reason }),
    })
  }

  /** Sends a file, unless there is something to think of first. */
  readonly attach = async (file: File): Promise<void> => {
    this.choose(file)
    if (this.#sending.advice === undefined) await this.sendChosen()
  }

  /** Judges the chosen file, takes out of a picture what a camera wrote into it, and sends it. */
  readonly sendChosen = async (): Promise<void> => {
    const file = this.#chosen
    if (file) await this.#send(file)
  }

  async #send(file: File): Promise<void> {
    // A film of some gigabytes is not even read.
    const named = judgeNameAndSize(file.name, file.size)
    if (!named.taken) return this.#become({ refusal: named.reason })
    const chosen = new Uint8Array(await file.arrayBuffer())
    const verdict = judgeFile(file.name, chosen)
    if (!verdict.taken) return this.#become({ refusal: verdict.reason })
    const { content: plain, takenOut } = plainFile(verdict.contentType, chosen)
    const content = plain.slice()
    const note = takenOut > 0 ? { note: NOTHING_ABOUT_THE_PICTURE } : {}
    this.#stopping = new AbortController()
    this.#become({ ...note, state: { isWaiting: false, share: 0 } })
    try {
      const ready = { name: file.name, content, sha256: await sha256Of(content) }
      const arrived = await uploadFile(
        ready,
        { ...this.#purpose, failureOf, pause: untilWorthATry },
        (state) => this.#become({ ...note, state }),
        this.#stopping.signal,
      )
      if (arrived) this.#purpose.onArrived(arrived)
      this.#become(arrived ? note : {})
    } catch (error) {
      this.#become({ refusal: sentenceOf(error) })
    }
  }

  #become(sending: FileSending): void {
    this.#sending = sending
    for (const listener of this.#listeners) listener()
  }
}

const NOTHING_ABOUT_THE_PICTURE =
  'Where, when and with what this picture was taken has been taken out. Only the picture is kept.'

function failureOf(error: unknown): ReturnType<FileUploaderPorts['failureOf']> {
  if (error instanceof ApiProblem && error.code === 'upload-over') return 'over'
  return isWorthRetrying(error) ? 'passing' : 'refused'
}

/** A network that comes back is worth a try at once. */
function untilWorthATry(failures: number): Promise<void> {
  const milliseconds = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer)
      removeEventListener('online', goOn)
      resolve()
    }
    const timer = setTimeout(goOn, milliseconds)
    addEventListener('online', goOn)
  })
}

async function sha256Of(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
