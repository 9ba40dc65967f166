import { deliverConcernOutbox, type DeliverConcernPorts } from './deliverConcernOutbox.ts'
import { type InstallPorts, installFor } from './deliverInstallations.ts'
import type { OnFailure } from './onFailure.ts'

/** Installs the app for those who cannot be told of a concern without it. @returns how many were dealt with */
export function deliverConcernInstallations(
  ports: DeliverConcernPorts & InstallPorts,
  onFailure: OnFailure,
): Promise<number> {
  return deliverConcernOutbox(ports, {
    channel: 'installation',
    onFailure,
    send: async (_concern, outgoing) => {
      if (outgoing.send === 'installation') await installFor(ports, outgoing.to)
      return undefined
    },
  })
}
