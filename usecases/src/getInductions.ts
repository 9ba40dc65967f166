import type { Role } from '@ect/domain/access.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'

import { type ListedInduction, listedInduction } from './listedInduction.ts'
import type { InductionHead } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

export interface OwnInductions {
  readonly today: IsoDate
  readonly inductions: readonly ListedInduction[]
}

/** The inductions in which one person is the ECT, the tutor or the headteacher. */
export async function getInductions(
  { people, inductions, clock }: Pick<Ports, 'people' | 'inductions' | 'clock'>,
  caller: Caller,
): Promise<OwnInductions> {
  const person = await people.get(caller.id)
  const today = clock.today()
  const bodies = person?.appropriateBodyIds ?? []
  const heads = await Promise.all(bodies.map((id) => inductions.ofPerson(id, caller.id)))
  return {
    today,
    inductions: heads.flat().map((head) => listedInduction(head, partIn(head, caller), today)),
  }
}

function partIn({ people }: InductionHead, caller: Caller): Role {
  if (people.ect.id === caller.id) return 'ect'
  return people.inductionTutor.id === caller.id ? 'induction-tutor' : 'headteacher'
}
