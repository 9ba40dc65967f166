import { listParkedNoticesContract, type ParkedNotice } from '@ect/contract/listParkedNotices.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { listParkedNotices } from '@ect/usecases/listParkedNotices.ts'
import type { ReportHead } from '@ect/usecases/ports/reports.ts'

import { route } from '../http/route.ts'

export const listParkedNoticesRoute = route(
  listParkedNoticesContract,
  async ({ ports, caller, params }) => {
    const { notices, isAll } = await listParkedNotices(ports, caller, params)
    return {
      isAll,
      notices: notices.map(({ id, outgoing, to, about }) => ({
        id,
        ...factsOf(outgoing),
        ...(to !== undefined && { to }),
        ...(about && { about: toAbout(about) }),
      })),
    }
  },
)

function factsOf(outgoing: Outgoing): Omit<ParkedNotice, 'id' | 'to' | 'about'> {
  const { send: channel, failing, due, parkedAt: since = due } = outgoing
  return {
    channel,
    tries: failing?.faults ?? outgoing.tries,
    since,
    ...('notice' in outgoing && { notice: outgoing.notice }),
    ...(failing && { failing: failing.kind }),
  }
}

function toAbout(head: ReportHead): NonNullable<ParkedNotice['about']> {
  const { appropriateBodyId, reportId, ectName, schoolName } = head
  const title = `${ectName}: ${reportTitle(head)}`
  return { key: { appropriateBodyId, reportId }, title, schoolName }
}
