import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { type ListedReport, listed } from './listedReport.ts'
import { Refusal } from './refusal.ts'
import { reportHead } from './reportHead.ts'
import { reportOfCaller } from './reportOfCaller.ts'

type NamedPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'clock'>

/**
 * Reports that someone was told of, as lists show them now: what asks for something first, then
 * soonest due. What is none of the caller's is left out.
 */
export async function listReportsNamed(
  ports: NamedPorts,
  caller: Caller,
  keys: readonly ReportKey[],
): Promise<readonly ListedReport[]> {
  const found = await Promise.all(keys.map((key) => listedOrNone(ports, caller, key)))
  return found.flat().toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

async function listedOrNone(
  ports: NamedPorts,
  caller: Caller,
  key: ReportKey,
): Promise<readonly ListedReport[]> {
  try {
    const { record, role } = await reportOfCaller(ports, caller, key)
    return [listed(reportHead(record), role, ports.clock.today())]
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'not-found') return []
    throw thrown
  }
}

function placeOf({ task, head: { period, reportId } }: ListedReport): string {
  return `${task === undefined ? 'later' : 'first'} ${period.dueOn} ${reportId}`
}
