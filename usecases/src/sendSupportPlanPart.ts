import type { Caller } from './ports/people.ts'
import type { ReportKey } from './ports/reports.ts'
import { type FileProgress, receivePart } from './receiveFile.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'
import { arrivingPlan, type PlanPorts, takeSupportPlan } from './takeSupportPlan.ts'

export interface SendSupportPlanPart extends ReportKey {
  /** Of the whole file: names the upload that was opened. */
  readonly sha256: string
  /** The first byte of this part in the whole file. */
  readonly from: number
  readonly content: Uint8Array
}

/**
 * Takes one part of a support plan; with the last one the file is judged and taken into the draft.
 *
 * @throws Refusal `file-refused` with the reason, `upload-over`, `request-malformed`,
 *   `microsoft-unavailable`
 */
export async function sendSupportPlanPart(
  ports: PlanPorts,
  caller: Caller,
  { sha256, from, content, ...key }: SendSupportPlanPart,
): Promise<FileProgress> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'attachSupportPlan', ports.clock.today())
  const upload = (await ports.drafts.get(key.reportId, caller.id))?.record.upload
  if (upload?.sha256 !== sha256) throw new Refusal('upload-over')
  const { session, ...file } = upload
  const arriving = { ...(await arrivingPlan(ports, found, file)), session }
  const progress = await receivePart(ports, arriving, { from, content })
  if (progress.file) await takeSupportPlan(ports, { caller, found }, progress.file)
  return progress
}
