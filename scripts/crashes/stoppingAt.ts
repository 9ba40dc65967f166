import type { CrashPoint, Crossing } from './crashPoints.ts'
import type { SendingPorts } from './deliverOne.ts'
import type { Senders } from './senders.ts'

/** Comes no further, and says so. */
type Stop = () => Promise<never>

/** Ports with which one report comes as far as its point; in sending, its receiver stops it. */
export function stoppingAt({ point }: Crossing, ports: SendingPorts, stop: Stop): SendingPorts {
  const { reports } = ports
  const stopping: Record<CrashPoint, Partial<SendingPorts>> = {
    'before it is sent': sendingNothing(ports, stop),
    'while it is being sent': {},
    'after it is sent, before that is written down': { reports: { ...reports, replace: stop } },
    'after that is written down': {
      reports: { ...reports, replace: (...written) => reports.replace(...written).then(stop) },
    },
  }
  return { ...ports, ...stopping[point] }
}

function sendingNothing({ library }: Senders, stop: Stop): Senders {
  return {
    cards: { send: stop, sendDigest: stop },
    feed: { notify: stop, notifyOfDigest: stop },
    mail: { send: stop, sendDigest: stop },
    installation: { installFor: stop },
    library: { ...library, keep: stop },
  }
}
