import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import type { LeaverDetails } from '@ect/domain/induction/leaving/leaverDetails.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import type { Documents } from '@ect/usecases/ports/documents.ts'

import { type FontFiles, sourceSans, workerEntry } from './fonts.ts'
import { leaverHtml } from './leaverContent.ts'
import { listCsv } from './listCsv.ts'
import { reportHtml } from './reportHtml.ts'

/** What the worker is asked for; its answer is the bytes. */
export type PdfJob =
  | { readonly report: Report; readonly version: ReportVersion }
  | { readonly leaver: LeaverDetails }

export interface DocumentSettings {
  /** Where the worker lies; a bundle has another place for it. */
  readonly worker?: URL
  readonly fonts?: FontFiles
  readonly limitMs?: number
}

export interface DocumentsInWorker extends Documents {
  close(): Promise<void>
}

const LIMIT_MS = 10_000

/**
 * Makes documents one after another in a thread of their own, so that no request waits for the
 * composing of a page. A document that takes too long or fails takes its thread with it; the next
 * one gets a new thread.
 */
export function documents({
  worker: entry = workerEntry(),
  fonts = sourceSans(),
  limitMs = LIMIT_MS,
}: DocumentSettings = {}): DocumentsInWorker {
  let thread: Worker | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const stop = async () => {
    const stopping = thread
    thread = undefined
    await stopping?.terminate()
  }

  const make = async (job: PdfJob): Promise<Uint8Array> => {
    thread ??= new Worker(entry, { workerData: { fonts } })
    thread.ref()
    try {
      return await answerOf(thread, job, limitMs)
    } catch (error) {
      await stop()
      throw error
    } finally {
      thread?.unref()
    }
  }

  const inTurn = (job: PdfJob): Promise<Uint8Array> => {
    const made = queue.then(() => make(job))
    queue = made.catch(() => undefined)
    return made
  }

  return {
    reportPdf: (report, version) => inTurn({ report, version }),
    leaverPdf: (leaver) => inTurn({ leaver }),
    leaverHtml: async (leaver) => leaverHtml(leaver),
    reportHtml: async (report, version) => reportHtml(report, version),
    listCsv: async (list) => listCsv(list),
    async close() {
      await queue
      await stop()
    },
  }
}

async function answerOf(thread: Worker, job: PdfJob, limitMs: number): Promise<Uint8Array> {
  const answer = once(thread, 'message', { signal: AbortSignal.timeout(limitMs) })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage(job)
  const [bytes]: Uint8Array[] = await answer
  if (!bytes) throw new Error('The worker answered without a document')
  return bytes
}
