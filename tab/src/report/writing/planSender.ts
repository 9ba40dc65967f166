import { attachSupportPlanContract } from '@ect/contract/attachSupportPlan.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { sendSupportPlanPartContract } from '@ect/contract/sendSupportPlanPart.ts'
import { plainFile } from '@ect/domain/files/plainImage.ts'
import { pupilFileAdvice } from '@ect/domain/forms/advice/pupilNames.ts'
import { judgeNameAndSize, judgeFile } from '@ect/domain/files/judgeFile.ts'

import type { ApiClient } from '../../api/apiClient.ts'
import { ApiProblem, isWorthRetrying, sentenceOf } from '../../api/apiProblem.ts'
import type { DraftSaver } from '../saving/draftSaver.ts'
import {
  type PlanFile,
  type PlanUploaderPorts,
  uploadPlan,
  type UploadState,
} from './planUploader.ts'

const QUESTION = 'supportPlan'
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 15_000

export interface PlanSending {
  /** While a file is on its way. */
  readonly state?: UploadState
  /** Why the last one was not taken, as a sentence. */
  readonly refusal?: string
  /** What was taken out of the last one before it was sent, as a sentence. */
  readonly note?: string
  /** What to think of before the chosen file is sent, as a sentence. */
  readonly advice?: string
}

interface PlanSenderPorts {
  readonly api: ApiClient
  readonly view: Pick<ReportView, 'key' | 'people'>
  /** The draft that a file is taken into once it has come. */
  readonly saver: DraftSaver
  readonly onAttached: () => void
}

/** Brings one report's support plan to the server; it goes on while the person is on another page. */
export class PlanSender {
  readonly #api: ApiClient
  readonly #key: ReportKey
  readonly #saver: DraftSaver
  readonly #onAttached: () => void
  readonly #listeners = new Set<() => void>()
  readonly #adults: readonly string[]
  #sending: PlanSending = {}
  #chosen: File | undefined
  #stopping = new AbortController()

  constructor({ api, view: { key, people }, saver, onAttached }: PlanSenderPorts) {
    this.#api = api
    this.#key = key
    this.#adults = Object.values(people).map(({ name }) => name)
    this.#saver = saver
    this.#onAttached = onAttached
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly snapshot = (): PlanSending => this.#sending

  readonly stop = (): void => this.#stopping.abort()

  /** Sends a file, unless there is something to think of first. */
  readonly attach = async (file: File): Promise<void> => {
    const advice = pupilFileAdvice(file.name, this.#adults)
    this.#chosen = file
    if (advice === undefined) await this.sendChosen()
    else this.#become({ advice })
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
      const plan = { name: file.name, content, sha256: await sha256Of(content) }
      const attached = await uploadPlan(
        plan,
        this.#ports(),
        (state) => this.#become({ ...note, state }),
        this.#stopping.signal,
      )
      if (attached) {
        this.#saver.acknowledge(QUESTION, attached)
        this.#onAttached()
      }
      this.#become(attached ? note : {})
    } catch (error) {
      this.#become({ refusal: sentenceOf(error) })
    }
  }

  #ports(): PlanUploaderPorts {
    const { appropriateBodyId, reportId } = this.#key
    const params = { appropriateBodyId, reportId }
    return {
      attach: ({ name, content, sha256 }) =>
        this.#api.call(attachSupportPlanContract, {
          params,
          body: { name, size: content.length, sha256 },
        }),
      send: ({ sha256 }: PlanFile, from, part) =>
        this.#api.call(sendSupportPlanPartContract, {
          params,
          query: { sha256, from: String(from) },
          body: new Blob([part], { type: 'application/octet-stream' }),
        }),
      failureOf,
      pause: untilWorthATry,
    }
  }

  #become(sending: PlanSending): void {
    this.#sending = sending
    for (const listener of this.#listeners) listener()
  }
}

const NOTHING_ABOUT_THE_PICTURE =
  'Where, when and with what this picture was taken has been taken out. Only the picture is kept.'

function failureOf(error: unknown): ReturnType<PlanUploaderPorts['failureOf']> {
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
