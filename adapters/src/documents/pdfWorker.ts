import { parentPort, workerData } from 'node:worker_threads'

import type { PdfJob } from './documents.ts'
import type { FontFiles } from './fonts.ts'
import { leaverPdf } from './leaverContent.ts'
import { reportPdf } from './reportPdf.ts'

const { fonts }: { readonly fonts: FontFiles } = workerData

parentPort?.on('message', async (job: PdfJob) => {
  const pdf =
    'leaver' in job
      ? await leaverPdf(job.leaver, fonts)
      : await reportPdf(job.report, job.version, fonts)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(pdf)
})
