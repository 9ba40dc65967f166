import type { InductionItem } from '@ect/contract/inductionItem.ts'
import type { ListedInduction } from '@ect/usecases/listedInduction.ts'

/** What crosses the wire of an induction in a list. */
export function toInductionItem({ head, role, status, fteNow }: ListedInduction): InductionItem {
  const { appropriateBodyId, inductionId, people, schoolName, trn } = head
  const { estimatedEndOn, leavesOn, extensionDays } = head
  return {
    key: { appropriateBodyId, inductionId },
    role,
    status,
    ectName: people.ect.name,
    trn,
    schoolName,
    tutorName: people.inductionTutor.name,
    fte: fteNow,
    tutorIsMentor: people.tutorIsMentor !== undefined,
    ...(estimatedEndOn !== undefined && { estimatedEndOn }),
    ...(leavesOn !== undefined && { leavesOn }),
    ...(extensionDays !== undefined && { extensionDays }),
  }
}
