import { mayDo } from '@ect/domain/access.ts'
import type { ReaderRole } from '@ect/domain/accessLine.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { SharedSelfReview } from '@ect/domain/selfReview/selfReview.ts'
import { selfReviewFor, withSelfReviewRead } from '@ect/domain/selfReview/sharingSelfReview.ts'

import { leaveLines, type LinePorts } from './leaveLines.ts'
import { isOvertaken } from './overtaken.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'

/** What an ECT shared of their self-review, for someone to whom they gave it. */
export interface ReadSelfReview {
  readonly report: Report
  readonly version: SharedSelfReview & { readonly answers: Answers }
}

type ReadPorts = Pick<Ports, 'reports' | 'inductions'> & LinePorts

const TRIES = 6

/**
 * What an ECT shared before a report, for its tutor or the mentor to read, and only for those whom
 * it was given to. The report and the log say so first: once it was read it cannot be taken back.
 *
 * @throws Refusal `not-found` also when there is one and it is none of the caller's; `not-now` when
 *   it was taken back
 */
export async function readSelfReview(
  ports: ReadPorts,
  caller: Caller,
  key: ReportKey,
): Promise<ReadSelfReview> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await readOnce(ports, caller, key)
    } catch (thrown) {
      if (!isOvertaken(thrown) || tried === TRIES) throw thrown
    }
  }
}

async function readOnce(ports: ReadPorts, caller: Caller, key: ReportKey): Promise<ReadSelfReview> {
  const { record: report, version: storedVersion }: Stored<Report> = await ports.reports.get(key)
  const role = await readerIn(ports, report, caller)
  if (!role) throw new Refusal('not-found')
  const version = selfReviewFor(report, caller.id)
  if (!version) throw noneLeft(report, caller)
  const marked = withSelfReviewRead(report, version.number, {
    by: { id: caller.id, name: caller.name },
    at: ports.clock.now(),
  })
  if (marked !== report) await ports.reports.replace(marked, storedVersion)
  await leaveLines(ports, caller, 'self-review', [{ report, role, version: version.number }])
  return { report, version }
}

async function readerIn(
  { inductions }: Pick<Ports, 'inductions'>,
  report: Report,
  { id }: Caller,
): Promise<ReaderRole | undefined> {
  if (!mayDo('induction-tutor', 'readSelfReview', report.state)) return undefined
  if (report.people.inductionTutor.id === id) return 'induction-tutor'
  const { record: induction } = await inductions.get(report)
  return induction.people.mentor?.id === id ? 'mentor' : undefined
}

function noneLeft({ selfReviews = [], people }: Report, { id }: Caller): Refusal {
  const wasTheirs = selfReviews.some(({ sharedWith }) => sharedWith.some((each) => each.id === id))
  if (!wasTheirs) return new Refusal('not-found')
  return new Refusal('not-now', { detail: `${people.ect.name} has taken it back.` })
}
