import type { EvidenceFile } from '@ect/domain/forms/question.ts'
import { judgeSupportPlan, shownFileName } from '@ect/domain/forms/supportPlanFile.ts'

import { changeDraft } from './changeDraft.ts'
import { folderOf } from './filedNames.ts'
import type { Caller, Ports, ReportKey } from './ports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'

export interface AttachSupportPlan extends ReportKey {
  /** The person's own name for the file. */
  readonly name: string
  readonly content: Uint8Array
}

type AttachPorts = Pick<
  Ports,
  'reports' | 'appropriateBodies' | 'drafts' | 'schools' | 'library' | 'clock' | 'fingerprint'
>

/**
 * Keeps a support plan in the school's records site and puts it into the tutor's draft. The same
 * file again is kept once; another file stands beside it, never over it.
 *
 * @source SG-2024-04 para 4.1
 * @throws Refusal `file-refused` with the reason, `microsoft-unavailable`
 */
export async function attachSupportPlan(
  ports: AttachPorts,
  caller: Caller,
  { name, content, ...key }: AttachSupportPlan,
): Promise<{ readonly file: EvidenceFile }> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'attachSupportPlan', ports.clock.today())
  const shownName = shownFileName(name)
  const verdict = judgeSupportPlan(shownName, content)
  if (!verdict.taken) throw new Refusal('file-refused', { detail: verdict.reason })

  const { record: report } = found
  const school = await ports.schools.get(report.appropriateBodyId, report.schoolId)
  const sha256 = ports.fingerprint.ofBytes(content)
  const kept = await ports.library.keep(school.recordsSite, {
    folder: folderOf(report),
    name: `support-plan-${sha256.slice(0, 12)}.${verdict.extension}`,
    contentType: verdict.contentType,
    content,
  })
  const file: EvidenceFile = {
    fileId: kept.itemId,
    name: shownName,
    contentType: verdict.contentType,
    size: content.length,
    sha256,
  }
  await changeDraft(ports, found, caller, (draft) => ({
    ...draft,
    answers: { ...draft.answers, supportPlan: file },
  }))
  return { file }
}
