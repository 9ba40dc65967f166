import type { PersonId } from '@ect/domain/people.ts'

import { deliverOutbox, type DeliverPorts } from './deliverOutbox.ts'
import type { OnFailure } from './onFailure.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

export type InstallPorts = Pick<Ports, 'people' | 'reach' | 'installation'>

/** Installs the app for those whom the bot cannot reach yet. @returns how many were dealt with */
export function deliverInstallations(
  ports: DeliverPorts & InstallPorts,
  onFailure: OnFailure,
): Promise<number> {
  return deliverOutbox(ports, {
    channel: 'installation',
    onFailure,
    send: async (_report, outgoing) => {
      if (outgoing.send === 'installation') await installFor(ports, outgoing.to)
      return undefined
    },
  })
}

/**
 * Has the app installed for one person, unless the bot has heard of them meanwhile.
 *
 * @throws Refusal `not-found`, `microsoft-unavailable`
 */
export async function installFor(
  { people, reach, installation }: InstallPorts,
  to: PersonId,
): Promise<void> {
  if (await reach.get(to)) return
  const person = await people.get(to)
  if (!person) throw new Refusal('not-found')
  await installation.installFor(person)
}
