import { documents } from '@ect/adapters/documents/documents.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'

const PAGES = 10
const WARMING = 10
const TIMES = 200

export interface CopyMeasure {
  readonly what: string
  readonly pages: number
  readonly kilobytes: number
  /** Milliseconds from asking to having all of it. */
  readonly p50: number
  readonly p95: number
}

/** How long a signed report of ten pages takes as a PDF, in its thread, and as a page of the web. */
export async function measureCopies(): Promise<readonly CopyMeasure[]> {
  const copies = documents()
  try {
    const { report, version } = await tenPages((...of) => copies.reportPdf(...of))
    const measured = []
    for (const [what, make] of [
      ['PDF', () => copies.reportPdf(report, version)],
      ['web page', () => copies.reportHtml(report, version)],
    ] as const) {
      measured.push({ what, pages: PAGES, ...(await timed(make)) })
    }
    return measured
  } finally {
    await copies.close()
  }
}

async function timed(make: () => Promise<Uint8Array>) {
  const times: number[] = []
  let bytes = 0
  for (let made = 0; made < WARMING + TIMES; made += 1) {
    const startedAt = performance.now()
    bytes = (await make()).length
    if (made >= WARMING) times.push(performance.now() - startedAt)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { kilobytes: bytes / 1024, p50: at(0.5), p95: at(0.95) }
}

/** A review whose tutor wrote on until it filled ten pages. */
async function tenPages(make: (report: Report, version: ReportVersion) => Promise<Uint8Array>) {
  const signed = reviewedReport().versions.at(-1)
  if (!signed) throw new RangeError('nothing was shared')
  for (let paragraphs = 1; ; paragraphs += 1) {
    const onTrackReasons = PARAGRAPH.repeat(paragraphs)
    const version = { ...signed, answers: { ...signed.answers, onTrackReasons } }
    const report = reviewedReport({ versions: [version] })
    if (pagesIn(await make(report, version)) === PAGES) return { report, version }
  }
}

function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/gu)?.length ?? 0
  )
}

const PARAGRAPH =
  'She plans in sequence and checks what pupils remember before she moves on (TS4, TS6). In the ' +
  'lesson seen on 14 October every pupil in 8C answered a hinge question in writing, and two of ' +
  'the three who were lost were helped before the end.\n\n'
