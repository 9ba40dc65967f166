import type { AccessLine } from '@ect/domain/accessLine.ts'
import { type InductionReader, readersOfInduction } from '@ect/domain/induction/inductionAccess.ts'
import { reportTitle } from '@ect/domain/report/report.ts'

import { inductionOfCaller } from './inductionOfCaller.ts'
import { LINES_ON_A_PAGE } from './listReportAccess.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

export interface InductionAccess {
  /** Who can read something of it now. */
  readonly readers: readonly InductionReader[]
  /** One page of what was read of all its reports, newest first. */
  readonly lines: readonly (AccessLine & { readonly reportTitle: string })[]
  readonly next?: string
}

/**
 * Who has access to an induction and why, and who was given what of its reports, for its ECT.
 *
 * @rule R93
 * @source SG-2024-04 para 2.79
 * @throws Refusal `not-found`, `not-your-part`
 */
export async function listInductionAccess(
  ports: Pick<Ports, 'inductions' | 'reports' | 'appropriateBodies' | 'accessLog'>,
  caller: Caller,
  { after, ...key }: InductionKey & { readonly after?: string },
): Promise<InductionAccess> {
  const found = await inductionOfCaller(ports, caller, key, 'listInductionAccess')
  const page = { limit: LINES_ON_A_PAGE, ...(after !== undefined && { after }) }
  const [heads, { lines, next }] = await Promise.all([
    ports.reports.ofInduction(key),
    ports.accessLog.ofInduction(key, page),
  ])
  const titles = new Map(heads.map((head) => [head.reportId, reportTitle(head)]))
  return {
    readers: readersOfInduction(found.record, heads, found.appropriateBody.name),
    lines: lines.map((line) => ({ ...line, reportTitle: titles.get(line.reportId) ?? 'report' })),
    ...(next !== undefined && { next }),
  }
}
