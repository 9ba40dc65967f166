import type { Role } from '@ect/domain/access.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { type InductionStatus, inductionStatus } from '@ect/domain/induction/inductionStatus.ts'

import type { InductionHead } from './ports/inductions.ts'

/** An induction in a list, as one person may know of it. */
export interface ListedInduction {
  readonly head: InductionHead
  readonly role: Role
  readonly status: InductionStatus
  /** Full-time equivalent of the contracts that run on the day; 0 when none does. */
  readonly fteNow: number
}

/** An induction as a list shows it on a day, to someone with a part in it. */
export function listedInduction(head: InductionHead, role: Role, today: IsoDate): ListedInduction {
  const running = head.contracts.filter(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === undefined || today <= endsOn),
  )
  const fteNow = running.reduce((total, { fte }) => total + fte, 0)
  return { head, role, status: inductionStatus(head, today), fteNow }
}
