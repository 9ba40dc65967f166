import { raisedConcern } from '@ect/domain/concern/changes.ts'
import type { Concern, ConcernSubject } from '@ect/domain/concern/concern.ts'
import { namedContacts } from '@ect/domain/concern/concernAccess.ts'

import { inductionOfCaller } from './inductionOfCaller.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

type RaisePorts = Pick<
  Ports,
  'concerns' | 'inductions' | 'appropriateBodies' | 'clock' | 'fingerprint'
>

interface RaiseConcern extends InductionKey {
  /** Becomes the id of the concern: the same command again finds the one that it made. */
  readonly commandId: string
  readonly about: ConcernSubject
  readonly text: string
}

/**
 * An ECT turns to the named contact of the appropriate body.
 *
 * @rule R97
 * @source SG-2024-04 para 2.64
 * @throws Refusal `not-found`; `not-your-part` for anyone but the ECT; `no-named-contact`;
 *   `command-reused`
 */
export async function raiseConcern(
  ports: RaisePorts,
  caller: Caller,
  command: RaiseConcern,
): Promise<Concern> {
  const { record, role, appropriateBody } = await inductionOfCaller(
    ports,
    caller,
    command,
    'openInduction',
  )
  if (role !== 'ect') throw new Refusal('not-your-part')
  const contacts = namedContacts(appropriateBody)
  if (contacts.length === 0) throw new Refusal('no-named-contact')
  const asked = ports.fingerprint.ofJson({ caller: caller.id, command })
  const concern = raisedConcern(
    {
      id: command.commandId,
      appropriateBodyId: command.appropriateBodyId,
      inductionId: command.inductionId,
      raisedBy: record.people.ect,
      schoolName: record.school.name,
      about: command.about,
      text: command.text,
      raisedAt: ports.clock.now(),
      commands: [{ id: command.commandId, asked }],
    },
    contacts,
  )
  return createdOnce(ports, concern, asked)
}

/** A press that arrives twice, or whose answer was lost, finds what it made. */
async function createdOnce(
  { concerns }: Pick<Ports, 'concerns'>,
  concern: Concern,
  asked: string,
): Promise<Concern> {
  try {
    return (await concerns.create(concern)).record
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== 'already-stored') throw thrown
  }
  const key = { appropriateBodyId: concern.appropriateBodyId, concernId: concern.id }
  const { record } = await concerns.get(key)
  if (record.commands[0]?.asked !== asked) throw new Refusal('command-reused')
  return record
}
