import { withPlan } from '@ect/domain/draft.ts'
import type { SentFile } from '@ect/domain/files/fileUpload.ts'
import type { EvidenceFile } from '@ect/domain/forms/question.ts'

import { changeDraft } from './changeDraft.ts'
import { folderOf } from './filedNames.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { Arriving, FilePorts } from './receiveFile.ts'
import type { ReportOfCaller } from './reportOfCaller.ts'

export type PlanPorts = FilePorts &
  Pick<Ports, 'reports' | 'appropriateBodies' | 'drafts' | 'schools' | 'clock'>

/** Puts a support plan that has come as a whole into the tutor's draft, in one write. */
export async function takeSupportPlan(
  ports: PlanPorts,
  { caller, found }: { readonly caller: Caller; readonly found: ReportOfCaller },
  file: EvidenceFile,
): Promise<void> {
  const at = ports.clock.now()
  await changeDraft(ports, found, caller, (draft) => withPlan(draft, { file, at }))
}

/** A support plan on its way into the folder of its report. */
export async function arrivingPlan(
  { schools }: Pick<Ports, 'schools'>,
  { record }: Pick<ReportOfCaller, 'record'>,
  file: SentFile,
): Promise<Arriving> {
  const { recordsSite } = await schools.get(record.appropriateBodyId, record.schoolId)
  return { site: recordsSite, folder: folderOf(record), purpose: 'support-plan', file }
}
