import { answeredConcern } from '@ect/domain/concern/changes.ts'

import { changeConcern } from './changeConcern.ts'
import type { ConcernOfCaller } from './concernOfCaller.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { OpenedConcern } from './openConcern.ts'
import { Refusal } from './refusal.ts'

const COMMANDS_REMEMBERED = 32

interface AnswerConcern extends ConcernKey {
  readonly commandId: string
  /** Absent when it is only closed. */
  readonly text?: string
  readonly closes: boolean
}

/**
 * The named contact answers a concern, closes it, or both, and the ECT is told.
 *
 * @rule R97
 * @throws Refusal `not-found`; `not-your-part` for the ECT; `not-now` once it is closed;
 *   `request-malformed` when nothing is said and nothing closed; `command-reused`
 */
export async function answerConcern(
  ports: Pick<Ports, 'concerns' | 'appropriateBodies' | 'clock' | 'fingerprint'>,
  caller: Caller,
  command: AnswerConcern,
): Promise<OpenedConcern> {
  if (command.text === undefined && !command.closes) throw new Refusal('request-malformed')
  const asked = ports.fingerprint.ofJson({ caller: caller.id, command })
  const by = { id: caller.id, name: caller.name }
  const apply = ({ record, role }: ConcernOfCaller) => {
    if (role !== 'named-contact') throw new Refusal('not-your-part')
    const handled = record.commands.find(({ id }) => id === command.commandId)
    if (handled && handled.asked !== asked) throw new Refusal('command-reused')
    if (handled) return record
    if (record.closed) throw new Refusal('not-now', { detail: 'This concern is closed already.' })
    const answered = answeredConcern(record, { ...command, by, at: ports.clock.now() })
    const commands = [...record.commands, { id: command.commandId, asked }]
    return { ...answered, commands: commands.slice(-COMMANDS_REMEMBERED) }
  }
  const { record, role, appropriateBody } = await changeConcern(ports, caller, command, apply)
  return { concern: record, role, appropriateBodyName: appropriateBody.name }
}
