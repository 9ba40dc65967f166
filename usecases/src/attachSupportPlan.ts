import { shownFileName } from '@ect/domain/forms/supportPlanFile.ts'
import type { PlanUpload } from '@ect/domain/report/supportPlans.ts'

import { changeDraft } from './changeDraft.ts'
import type { Caller } from './ports/people.ts'
import type { ReportKey } from './ports/reports.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'
import {
  placeOf,
  type PlanPorts,
  type PlanProgress,
  siteOf,
  takeSupportPlan,
} from './takeSupportPlan.ts'

export interface AttachSupportPlan extends ReportKey {
  /** The person's own name for the file. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Of the whole file, hexadecimal. */
  readonly sha256: string
}

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
): Promise<PlanProgress> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'attachSupportPlan', ports.clock.today())
  const file = { name: shownFileName(name), size, sha256 }
  const place = placeOf(found.record, file)

  const site = await siteOf(ports, found.record)
  const kept = await ports.library.find(site, place)
  if (kept) return takeSupportPlan(ports, { caller, found, file, kept, isNew: false })

  const underWay = (await ports.drafts.get(key.reportId, caller.id))?.record.upload
  if (underWay && isSameFile(underWay, file)) {
    const received = await ports.uploads.received(site, underWay.session)
    if (received !== undefined) return { received }
  }
  const session = await ports.uploads.open(site, place)
  await changeDraft(ports, found, caller, (draft) => ({ ...draft, upload: { ...file, session } }))
  return { received: 0 }
}

function isSameFile(a: PlanUpload, b: Omit<PlanUpload, 'session'>): boolean {
  return a.sha256 === b.sha256 && a.size === b.size && a.name === b.name
}
