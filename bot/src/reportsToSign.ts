import { getHome } from '@ect/usecases/getHome.ts'
import { keyOfListed } from '@ect/usecases/listedReport.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { BotPorts } from './botParts.ts'

/** The reports that wait for this person's signature, and for nothing else of theirs. */
export async function reportsToSign(
  ports: BotPorts,
  caller: Caller,
): Promise<readonly ReportKey[]> {
  const { tasks } = await getHome(ports, caller)
  return tasks.filter(({ isToSign }) => isToSign).map(keyOfListed)
}
