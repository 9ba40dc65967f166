import type { AccessLine } from '@ect/domain/accessLine.ts'
import { inForce } from '@ect/domain/documents/documentFolder.ts'
import { documentTitle } from '@ect/domain/documents/documentKinds.ts'
import { readersOfInduction } from '@ect/domain/induction/inductionAccess.ts'
import type { Reader } from '@ect/domain/readers.ts'
import { reportTitle } from '@ect/domain/report/report.ts'

import { inductionOfCaller } from './inductionOfCaller.ts'
import { LINES_ON_A_PAGE } from './listReportAccess.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

export interface InductionAccess {
  /** Who can read something of it now. */
  readonly readers: readonly Reader[]
  /** One page of what was read of all its reports and documents, newest first. */
  readonly lines: readonly (AccessLine & { readonly reportTitle: string })[]
  readonly next?: string
}

/**
 * Who has access to an induction and why, and who was given what of its reports and documents, for its
 * ECT.
 *
 * @rule R93
 * @source SG-2024-04 para 2.79
 * @throws Refusal `not-found`, `not-your-part`
 */
export async function listInductionAccess(
  ports: Pick<
    Ports,
    'inductions' | 'reports' | 'documentFolders' | 'appropriateBodies' | 'accessLog'
  >,
  caller: Caller,
  { after, ...key }: InductionKey & { readonly after?: string },
): Promise<InductionAccess> {
  const found = await inductionOfCaller(ports, caller, key, 'listInductionAccess')
  const page = { limit: LINES_ON_A_PAGE, ...(after !== undefined && { after }) }
  const { appropriateBodyId, inductionId: ownerId } = key
  const [heads, folder, { lines, next }] = await Promise.all([
    ports.reports.ofInduction(key),
    ports.documentFolders.get({ appropriateBodyId, owner: 'induction', ownerId }),
    ports.accessLog.ofInduction(key, page),
  ])
  const documents = folder?.record.documents ?? []
  const titles = new Map([
    ...heads.map((head) => [head.reportId, reportTitle(head)] as const),
    ...documents.map((document) => [document.id, documentTitle(inForce(document))] as const),
  ])
  return {
    readers: readersOfInduction(found.record, heads, found.appropriateBody.name),
    lines: lines.map((line) => ({ ...line, reportTitle: titles.get(line.reportId) ?? 'report' })),
    ...(next !== undefined && { next }),
  }
}
