import { isEvidenceFile } from '@ect/domain/forms/answerFaults.ts'

import { leaveLines, type LinePorts, type Reading } from './leaveLines.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { readablePlans } from './readablePlans.ts'
import { Refusal } from './refusal.ts'
import { type ReportOfCaller, reportOfCaller } from './reportOfCaller.ts'

export interface OpenedFile {
  readonly name: string
  readonly contentType: string
  readonly content: Uint8Array
}

export interface OpenSupportPlan extends ReportKey {
  /** Which of the versions, by what it holds. */
  readonly sha256: string
}

type OpenPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'drafts' | 'schools' | 'library'> &
  LinePorts

/**
 * One version of the support plan. Its file is looked up in our own records: nothing that a request
 * says is handed to the records site.
 *
 * @throws Refusal `not-found` when there is none, or none that the caller may read
 */
export async function openSupportPlan(
  ports: OpenPorts,
  caller: Caller,
  { sha256, ...key }: OpenSupportPlan,
): Promise<OpenedFile> {
  const found = await reportOfCaller(ports, caller, key)
  const plans = await readablePlans(ports, caller, found)
  const file = plans.find((plan) => plan.file.sha256 === sha256)?.file
  if (!file) throw new Refusal('not-found')
  await leaveLines(ports, caller, 'support-plan', sharingOf(found, sha256))
  const { recordsSite } = await ports.schools.get(key.appropriateBodyId, found.record.schoolId)
  const content = await ports.library.read(recordsSite, file.fileId)
  return { name: file.name, contentType: file.contentType, content }
}

/** The version that the plan was last shared with; none while it is only its author's. */
function sharingOf({ record: report, role }: ReportOfCaller, sha256: string): readonly Reading[] {
  const version = report.versions.findLast(({ answers: { supportPlan } }) => {
    return isEvidenceFile(supportPlan) && supportPlan.sha256 === sha256
  })
  return version ? [{ report, role, version: version.number }] : []
}
