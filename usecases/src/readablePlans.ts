import { mayDo } from '@ect/domain/access.ts'
import { type PlanVersion, plansOnlyDrafted, sharedPlans } from '@ect/domain/report/supportPlans.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportOfCaller } from './reportOfCaller.ts'

/** Every version of the support plan that a person may open now, oldest first. */
export async function readablePlans(
  { drafts }: Pick<Ports, 'drafts'>,
  caller: Caller,
  { record, role }: ReportOfCaller,
): Promise<readonly PlanVersion[]> {
  const shared = mayDo(role, 'openReportContent', record.state) ? sharedPlans(record) : []
  if (!mayDo(role, 'attachSupportPlan', record.state)) return shared
  const draft = await drafts.get(record.id, caller.id)
  return [...shared, ...plansOnlyDrafted(record, draft?.record.attached ?? [])]
}
