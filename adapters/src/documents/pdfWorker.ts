import { parentPort, workerData } from 'node:worker_threads'

import type { PdfJob } from './documents.ts'
import type { FontFiles } from './fonts.ts'
import { reportPdf } from './reportPdf.ts'

const { fonts }: { readonly fonts: FontFiles } = workerData

parentPort?.on('message', async ({ report, version }: PdfJob) => {
  const pdf = await reportPdf(report, version, fonts)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(pdf)
})
