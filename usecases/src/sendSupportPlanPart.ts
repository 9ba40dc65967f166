import { judgeStart, UPLOAD_PART_BYTES } from '@ect/domain/forms/supportPlanFile.ts'
import type { PlanUpload } from '@ect/domain/report/supportPlans.ts'

import type { Caller } from './ports/people.ts'
import type { FilePart } from './ports/recordsLibrary.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'
import {
  placeOf,
  type PlanPorts,
  type PlanProgress,
  siteOf,
  takeSupportPlan,
} from './takeSupportPlan.ts'

export interface SendSupportPlanPart extends ReportKey {
  /** Of the whole file: names the upload that was opened. */
  readonly sha256: string
  /** The first byte of this part in the whole file. */
  readonly from: number
  readonly content: Uint8Array
}

/**
 * Takes one part of a support plan, in order. A part that came already changes nothing: the answer
 * says where to go on. With the last one the file is judged and taken into the draft.
 *
 * @throws Refusal `file-refused` with the reason, `upload-over`, `request-malformed`,
 *   `microsoft-unavailable`
 */
export async function sendSupportPlanPart(
  ports: PlanPorts,
  caller: Caller,
  { sha256, from, content, ...key }: SendSupportPlanPart,
): Promise<PlanProgress> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'attachSupportPlan', ports.clock.today())
  const upload = (await ports.drafts.get(key.reportId, caller.id))?.record.upload
  if (upload?.sha256 !== sha256) throw new Refusal('upload-over')
  const part = { from, content, size: upload.size }
  assertFits(upload, part)

  const site = await siteOf(ports, found.record)
  const sent = await ports.uploads.send(site, upload.session, part)
  if (sent.received !== undefined && sent.received < upload.size) return { received: sent.received }

  const place = placeOf(found.record, upload)
  const kept = sent.kept ?? (await ports.library.find(site, place))
  if (!kept) throw new Refusal('upload-over')
  const isNew = sent.kept !== undefined
  return takeSupportPlan(ports, { caller, found, file: upload, kept, isNew })
}

function assertFits({ name, size }: PlanUpload, { from, content }: FilePart): void {
  const end = from + content.length
  const isWhole = content.length === UPLOAD_PART_BYTES && from % UPLOAD_PART_BYTES === 0
  if (content.length === 0 || end > size || !(isWhole || end === size)) {
    throw new Refusal('request-malformed')
  }
  if (from > 0) return
  const verdict = judgeStart(name, content)
  if (!verdict.taken) throw new Refusal('file-refused', { detail: verdict.reason })
}
