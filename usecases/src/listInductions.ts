import type { IsoDate } from '@ect/domain/calendar.ts'

import { assertReviewer } from './assertReviewer.ts'
import { type ListedInduction, listedInduction } from './listedInduction.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

const PAGE = 100

export interface InductionsOfAppropriateBody {
  readonly appropriateBodyName: string
  readonly today: IsoDate
  readonly inductions: readonly ListedInduction[]
  readonly next?: string
}

/**
 * One page of an appropriate body's inductions by name, for its reviewers.
 *
 * @throws Refusal `not-found` for anyone else
 */
export async function listInductions(
  ports: Pick<Ports, 'inductions' | 'appropriateBodies' | 'clock'>,
  caller: Caller,
  { appropriateBodyId, after }: { readonly appropriateBodyId: string; readonly after?: string },
): Promise<InductionsOfAppropriateBody> {
  const { name } = await assertReviewer(ports, caller, appropriateBodyId)
  const page = { limit: PAGE, ...(after !== undefined && { after }) }
  const { heads, next } = await ports.inductions.ofAppropriateBody(appropriateBodyId, page)
  const today = ports.clock.today()
  return {
    appropriateBodyName: name,
    today,
    inductions: heads.map((head) => listedInduction(head, 'reviewer', today)),
    ...(next !== undefined && { next }),
  }
}
