import type { AccessPage } from './ports/accessLog.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'

/** How many lines of the access log one page has. */
export const LINES_ON_A_PAGE = 20

/**
 * Who was given what stands in a report, for its ECT, newest first.
 *
 * @rule R93
 * @source SG-2024-04 para 2.79
 * @throws Refusal `not-found`, `not-your-part`
 */
export async function listReportAccess(
  ports: Pick<Ports, 'reports' | 'appropriateBodies' | 'accessLog' | 'clock'>,
  caller: Caller,
  { after, ...key }: ReportKey & { readonly after?: string },
): Promise<AccessPage> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'listReportAccess', ports.clock.today())
  const { inductionId } = found.record
  const page = { limit: LINES_ON_A_PAGE, ...(after !== undefined && { after }) }
  return ports.accessLog.ofReport({ ...key, inductionId }, page)
}
