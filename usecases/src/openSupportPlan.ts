import { mayDo } from '@ect/domain/access.ts'
import { isEvidenceFile } from '@ect/domain/forms/answerFaults.ts'
import type { EvidenceFile } from '@ect/domain/forms/question.ts'
import { versionInForce } from '@ect/domain/report/report.ts'

import { leaveLines, type LinePorts, type Reading } from './leaveLines.ts'
import type { Caller, Ports, ReportKey } from './ports.ts'
import { Refusal } from './refusal.ts'
import { type ReportOfCaller, reportOfCaller } from './reportOfCaller.ts'

export interface OpenedFile {
  readonly name: string
  readonly contentType: string
  readonly content: Uint8Array
}

type OpenPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'drafts' | 'schools' | 'library'> &
  LinePorts

/**
 * The support plan of the version in force, or of the tutor's own draft.
 *
 * @throws Refusal `not-found` when there is none, or none that the caller may read
 */
export async function openSupportPlan(
  ports: OpenPorts,
  caller: Caller,
  key: ReportKey,
): Promise<OpenedFile> {
  const found = await reportOfCaller(ports, caller, key)
  const drafted = await draftedPlan(ports, caller, found)
  const file = drafted ?? sharedPlan(found)
  if (!file) throw new Refusal('not-found')
  if (!drafted) await leaveLines(ports, caller, 'support-plan', planRead(found))
  const school = await ports.schools.get(key.appropriateBodyId, found.record.schoolId)
  const content = await ports.library.read(school.recordsSite, file.fileId)
  return { name: file.name, contentType: file.contentType, content }
}

function planRead({ record: report, role }: ReportOfCaller): readonly Reading[] {
  const version = versionInForce(report)
  return version ? [{ report, role, version: version.number }] : []
}

function sharedPlan({ record, role }: ReportOfCaller): EvidenceFile | undefined {
  if (!mayDo(role, 'openReportContent', record.state)) return undefined
  return planIn(versionInForce(record)?.answers['supportPlan'])
}

async function draftedPlan(
  { drafts }: Pick<Ports, 'drafts'>,
  caller: Caller,
  { record, role }: ReportOfCaller,
): Promise<EvidenceFile | undefined> {
  if (!mayDo(role, 'attachSupportPlan', record.state)) return undefined
  return planIn((await drafts.get(record.id, caller.id))?.record.answers['supportPlan'])
}

function planIn(answer: Parameters<typeof isEvidenceFile>[0]): EvidenceFile | undefined {
  return isEvidenceFile(answer) ? answer : undefined
}
