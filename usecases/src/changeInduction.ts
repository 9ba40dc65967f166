import type { Instant } from '@ect/domain/calendar.ts'
import { type InductionAction, isDoneNow } from '@ect/domain/induction/inductionAccess.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'

import { type InductionOfCaller, inductionOfCaller } from './inductionOfCaller.ts'
import { isOvertaken } from './overtaken.ts'
import { planInduction, type PlanPorts } from './planInduction.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'
import { refusedFor } from './refusedFor.ts'
import { calendarsOf, schoolsOf } from './schoolsOf.ts'

/** What every command on an induction carries. */
export interface InductionCommand extends InductionKey {
  /** The same id again changes nothing. */
  readonly commandId: string
}

interface Change<Command extends InductionCommand> {
  readonly action: InductionAction
  readonly caller: Caller
  readonly command: Command
  readonly apply: (found: InductionOfCaller, at: Instant) => InductionRecord
}

const TRIES = 6
const COMMANDS_REMEMBERED = 32
const RECORD_CLOSED =
  'The record is closed. Ask your appropriate body: it can open the record again.'
const RECORD_OPEN = 'The record is open already.'

/**
 * Carries out one command on the record of an induction in one write, then plans its reports again.
 * A plan that cannot be made now is made by the next sweep.
 *
 * @throws Refusal of `inductionOfCaller`; `induction-not-valid` with `faults`; `command-reused`
 */
export async function changeInduction<Command extends InductionCommand>(
  ports: PlanPorts,
  change: Change<Command>,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await changeOnce(ports, change)
      break
    } catch (thrown) {
      if (!isOvertaken(thrown) || tried === TRIES) throw thrown
    }
  }
  await planInduction(ports, change.command).catch(unlessOutOfReach)
}

async function changeOnce<Command extends InductionCommand>(
  ports: PlanPorts,
  { action, caller, command, apply }: Change<Command>,
): Promise<void> {
  const found = await inductionOfCaller(ports, caller, command, action)
  const { commands } = found.record
  const asked = ports.fingerprint.ofJson({ action, caller: caller.id, command })
  const handled = commands.find(({ id }) => id === command.commandId)
  if (handled && handled.asked !== asked) throw new Refusal('command-reused')
  if (handled) return
  if (!isDoneNow(action, found.record)) {
    throw new Refusal('not-now', { detail: found.record.closed ? RECORD_CLOSED : RECORD_OPEN })
  }
  const changed = apply(found, ports.clock.now())
  const faults = inductionFaults(changed, calendarsOf(await schoolsOf(ports, changed)))
  if (faults.length > 0) throw refusedFor(faults)
  const remembered = [...commands, { id: command.commandId, asked }].slice(-COMMANDS_REMEMBERED)
  await ports.inductions.replace({ ...changed, commands: remembered }, found.version)
}

function unlessOutOfReach(thrown: unknown): void {
  if (!(thrown instanceof Refusal)) throw thrown
}
