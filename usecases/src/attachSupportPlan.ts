import { isSameFile, type SentFile } from '@ect/domain/files/fileUpload.ts'
import { shownFileName } from '@ect/domain/files/judgeFile.ts'

import { changeDraft } from './changeDraft.ts'
import type { Caller } from './ports/people.ts'
import type { ReportKey } from './ports/reports.ts'
import { beginFile, type FileProgress } from './receiveFile.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'
import { arrivingPlan, type PlanPorts, takeSupportPlan } from './takeSupportPlan.ts'

export interface AttachSupportPlan extends ReportKey, SentFile {}

/**
 * Opens the way for a support plan, or says how far the same file has come, so that it goes on from
 * there: after a lost network, on another day, in another window.
 *
 * @source SG-2024-04 para 4.1
 * @throws Refusal `file-refused` with the reason, `microsoft-unavailable`
 */
export async function attachSupportPlan(
  ports: PlanPorts,
  caller: Caller,
  { name, size, sha256, ...key }: AttachSupportPlan,
): Promise<FileProgress> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'attachSupportPlan', ports.clock.today())
  const file = { name: shownFileName(name), size, sha256 }
  const arriving = await arrivingPlan(ports, found, file)

  const upload = (await ports.drafts.get(key.reportId, caller.id))?.record.upload
  const underWay = upload && isSameFile(upload, file) ? upload.session : undefined
  const { session, ...progress } = await beginFile(ports, arriving, underWay)
  if (progress.file) await takeSupportPlan(ports, { caller, found }, progress.file)
  if (session !== undefined) {
    await changeDraft(ports, found, caller, (draft) => ({ ...draft, upload: { ...file, session } }))
  }
  return progress
}
