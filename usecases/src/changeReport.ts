import { isOvertaken } from './overtaken.ts'
import type { Action } from '@ect/domain/access.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import { handledCommand, withHandledCommand } from '@ect/domain/report/commands.ts'
import type { Receipt, Report } from '@ect/domain/report/report.ts'
import { assertStep } from '@ect/domain/report/reportStates.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, type ReportOfCaller, reportOfCaller } from './reportOfCaller.ts'

export type ChangePorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'clock' | 'fingerprint'>

/** What every command on a report carries. */
export interface ReportCommand extends ReportKey {
  /** The same id again gets the same receipt and changes nothing. */
  readonly commandId: string
}

export interface Change<Command extends ReportCommand> {
  readonly action: Action
  readonly caller: Caller
  readonly command: Command
  /** @throws Refusal when this report cannot be changed so */
  readonly apply: (found: ReportOfCaller, at: Instant) => Report | Promise<Report>
}

const TRIES = 6

/**
 * Carries out one command in one write: state, history, notices and the command's id together.
 *
 * Someone else's write in between, and a write whose answer was lost, are met by reading again: the
 * command's own id tells whether it has been carried out.
 *
 * @throws Refusal of `reportOfCaller`, `assertMayDo` and `apply`; `command-reused`
 * @throws RangeError when `apply` leads where the machine of states does not go
 */
export async function changeReport<Command extends ReportCommand>(
  ports: ChangePorts,
  change: Change<Command>,
): Promise<Receipt> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await changeOnce(ports, change)
    } catch (thrown) {
      if (tried === TRIES || !isWorthAnotherTry(thrown)) throw thrown
      await pause(tried)
    }
  }
}

async function changeOnce<Command extends ReportCommand>(
  ports: ChangePorts,
  { action, caller, command, apply }: Change<Command>,
): Promise<Receipt> {
  const found = await reportOfCaller(ports, caller, command)
  const asked = ports.fingerprint.ofJson({ action, caller: caller.id, command })
  const handled = handledCommand(found.record, command.commandId)
  if (handled) {
    if (handled.asked !== asked) throw new Refusal('command-reused')
    return handled.receipt
  }
  assertMayDo(found, action, ports.clock.today())
  const at = ports.clock.now()
  const changed = await apply(found, at)
  assertStep(found.record.state, action, changed.state)
  const { report, receipt } = withHandledCommand(changed, { id: command.commandId, asked, at })
  await ports.reports.replace(report, found.version)
  return receipt
}

function isWorthAnotherTry(thrown: unknown): boolean {
  return isOvertaken(thrown) || (thrown instanceof Refusal && thrown.code === 'store-unavailable')
}

/** A little longer each time, and never in step with the others that wait. */
function pause(tried: number): Promise<void> {
  const milliseconds = Math.random() * 10 * 2 ** tried
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
