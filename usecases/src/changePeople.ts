import { changeInduction, type InductionCommand } from './changeInduction.ts'
import { inductionOfCaller } from './inductionOfCaller.ts'
import { assertMayName, peopleChanged, personAtSchool, type PersonToName } from './peopleChanged.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

export interface ChangePeople extends InductionCommand {
  readonly change: PersonToName
}

/**
 * Names another induction tutor, mentor or headteacher of an ECT. Every report that still goes on is
 * in their hands at once, and nothing of it in those of whoever they follow.
 *
 * @source SG-2024-04 para 2.42, para 2.43, para 2.79
 * @throws Refusal of `changeInduction`; `not-your-part`; `induction-not-valid` when nobody has this address, when they
 *   cannot have this part, or when someone else was named meanwhile; `microsoft-unavailable`
 */
export async function changePeople(
  ports: PlanPorts & Pick<Ports, 'people' | 'staff'>,
  caller: Caller,
  command: ChangePeople,
): Promise<void> {
  const seen = await inductionOfCaller(ports, caller, command, 'changePeople')
  assertMayName(seen, caller, command.change.part)
  const person = await personAtSchool(ports, seen.record, command.change.email)
  await introduce(ports, person, command.appropriateBodyId)
  await changeInduction(ports, {
    action: 'changePeople',
    caller,
    command,
    apply: (found, at) => {
      assertMayName(found, caller, command.change.part)
      return peopleChanged(found, command.change, { person, caller, at })
    },
  })
}

/** In the directory before in the record: whoever has a part can be told, and finds it in their lists. */
async function introduce(
  { people }: Pick<Ports, 'people'>,
  person: Awaited<ReturnType<typeof personAtSchool>>,
  appropriateBodyId: string,
): Promise<void> {
  const known = await people.get(person.id)
  const bodies = new Set([...(known?.appropriateBodyIds ?? []), appropriateBodyId])
  if (known && bodies.size === known.appropriateBodyIds.length) return
  await people.put({ ...person, appropriateBodyIds: [...bodies] })
}
