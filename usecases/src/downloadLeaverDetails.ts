import type { LeaverDetails } from '@ect/domain/induction/leaving/leaverDetails.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'

import { type CopyForm, CONTENT_TYPE } from './downloadReport.ts'
import { type LeavingKey, leavingOfCaller, type LeavingPorts } from './leavingOfCaller.ts'
import type { OpenedFile } from './openSupportPlan.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'
import { type LeavingStanding, standingLeavings } from './standingLeavings.ts'

export interface DownloadLeaverDetails extends LeavingKey {
  readonly as: CopyForm
}

/**
 * The leaver details of one school as a PDF or a page of the web, for whoever may read the record.
 *
 * @source SG-2024-04 para 2.74
 * @throws Refusal `not-found` when no leaving is recorded
 */
export async function downloadLeaverDetails(
  ports: LeavingPorts & Pick<Ports, 'documents'>,
  caller: Caller,
  { as, ...key }: DownloadLeaverDetails,
): Promise<OpenedFile> {
  const around = await leavingOfCaller(ports, caller, key, 'downloadLeaverDetails')
  const { found, schoolName } = around
  const standing = standingLeavings(found, { ...around, today: ports.clock.today() }).find(
    ({ leaving }) => leaving.schoolId === key.schoolId,
  )
  if (!standing) throw new Refusal('not-found')
  const details = detailsOf(found.record, standing, schoolName)
  const { documents } = ports
  return {
    name: `${details.ect}, leaver details.${as}`,
    contentType: CONTENT_TYPE[as],
    content: await (as === 'html' ? documents.leaverHtml(details) : documents.leaverPdf(details)),
  }
}

function detailsOf(
  { people, trn, asked, absences }: InductionRecord,
  { leaving, served }: LeavingStanding,
  schoolName: string,
): LeaverDetails {
  const { by, at, confirmed } = leaving
  return {
    ect: people.ect.name,
    trn,
    schoolName,
    dateOfBirth: asked.dateOfBirth,
    leaving,
    served,
    daysAbsentInAll: absences.reduce((total, { days }) => total + days, 0),
    by: by.name,
    at,
    ...(confirmed && { confirmed: { by: confirmed.by.name, at: confirmed.at } }),
  }
}
