import { appropriateBodyRefusals } from '@ect/domain/induction/placeChecks.ts'
import { registrationOf } from '@ect/domain/induction/registrationOf.ts'
import {
  type RegistrationRefusal,
  withoutPrivateReasons,
} from '@ect/domain/induction/registrationRefusal.ts'
import { whyNotRegister } from '@ect/domain/induction/whyNotRegister.ts'
import type { School } from '@ect/domain/school.ts'

import type { InductionOfCaller } from './inductionOfCaller.ts'
import type { Ports } from './ports.ts'

/** Why someone who was put forward cannot be registered yet; nothing stands against them when empty. */
export interface RegistrationStanding {
  readonly refusals: readonly RegistrationRefusal[]
  /** Names of bodies that could act instead, when this one cannot. */
  readonly otherBodies: readonly string[]
}

export async function registrationStanding(
  { appropriateBodies, clock }: Pick<Ports, 'appropriateBodies' | 'clock'>,
  { record, role, appropriateBody }: InductionOfCaller,
  schools: ReadonlyMap<string, School>,
): Promise<RegistrationStanding> {
  const school = schools.get(record.school.id)
  if (!school) return { refusals: [], otherBodies: [] }
  const refusals = whyNotRegister(registrationOf(record, school, appropriateBody), clock.today())
  const cannotAct = refusals.some(({ field }) => field === 'appropriateBody')
  const others = cannotAct ? await appropriateBodies.all() : []
  return {
    refusals: role === 'reviewer' ? refusals : withoutPrivateReasons(refusals),
    otherBodies: others
      .filter((body) => appropriateBodyRefusals(registrationOf(record, school, body)).length === 0)
      .map(({ name }) => name),
  }
}
