import { leavingOf } from '@ect/domain/induction/leaving/leavingRecord.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'

import type { InductionHead } from './ports/inductions.ts'

/** What lists show of an induction. Stores keep it beside the record, so that no list reads records. */
export function inductionHead(induction: InductionRecord): InductionHead {
  const { id, appropriateBodyId, people, school, trn, end } = induction
  const { registeredOn, estimatedEndOn, extensionDays, closed } = induction
  const last = induction.leavings?.at(-1)
  const leaving = last && leavingOf(induction, last.schoolId)
  return {
    appropriateBodyId,
    inductionId: id,
    people,
    schoolName: school.name,
    trn,
    contracts: induction.contracts.map(({ startsOn, endsOn, fte }) => ({
      startsOn,
      fte,
      ...(endsOn !== undefined && { endsOn }),
    })),
    end,
    ...(leaving && { leavesOn: leaving.lastDay }),
    ...(closed && { closed }),
    ...(registeredOn !== undefined && { registeredOn }),
    ...(estimatedEndOn !== undefined && { estimatedEndOn }),
    ...(extensionDays !== undefined && { extensionDays }),
  }
}
