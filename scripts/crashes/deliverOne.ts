import type { RecordStores } from '@ect/adapters/store/recordStores.ts'
import { deliverCards } from '@ect/usecases/deliverCards.ts'
import { deliverFeed } from '@ect/usecases/deliverFeed.ts'
import { deliverFilings } from '@ect/usecases/deliverFilings.ts'
import { deliverInstallations } from '@ect/usecases/deliverInstallations.ts'
import { deliverMail } from '@ect/usecases/deliverMail.ts'
import type { OnFailure } from '@ect/usecases/onFailure.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import type { ReportStore } from '@ect/usecases/ports/reports.ts'
import { createSentHere } from '@ect/usecases/sentHere.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'

import type { Channel, Crossing } from './crashPoints.ts'
import type { Senders } from './senders.ts'

export type SendingPorts = RecordStores & Senders
type SweptPorts = SendingPorts & Pick<Ports, 'clock' | 'documents' | 'sentHere'>

const SWEEPS: Readonly<
  Record<Channel, (ports: SweptPorts, onFailure: OnFailure) => Promise<number>>
> = {
  card: deliverCards,
  feed: deliverFeed,
  mail: deliverMail,
  installation: deliverInstallations,
  filing: deliverFilings,
}

/** Sends what one report has waiting on its channel, found by the store's own index. */
export async function deliverOne(
  { channel, reportId }: Crossing,
  ports: SendingPorts,
): Promise<number> {
  const { clock, documents } = await memoryPorts()
  const reports: ReportStore = {
    ...ports.reports,
    withOutgoing: async (...asked) =>
      (await ports.reports.withOutgoing(...asked)).filter((key) => key.reportId === reportId),
  }
  const swept = { ...ports, reports, clock, documents, sentHere: createSentHere() }
  return SWEEPS[channel](swept, (_, thrown) => {
    throw thrown
  })
}
