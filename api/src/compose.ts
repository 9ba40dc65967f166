import { archives } from '@ect/adapters/archives.ts'
import { documents } from '@ect/adapters/documents/documents.ts'
import { draftKeys } from '@ect/adapters/draftKeys.ts'
import { confidentialClient } from '@ect/adapters/entra/confidentialClient.ts'
import { graphTokens } from '@ect/adapters/entra/graphTokens.ts'
import { verifyToken } from '@ect/adapters/entra/verifyToken.ts'
import { faultLog } from '@ect/adapters/faultLog.ts'
import { fingerprint } from '@ect/adapters/fingerprint.ts'
import { graphActivityFeed } from '@ect/adapters/graph/graphActivityFeed.ts'
import { graphCalendar } from '@ect/adapters/graph/graphCalendar.ts'
import { connectGraph } from '@ect/adapters/graph/graphClient.ts'
import { graphConcernMail } from '@ect/adapters/graph/graphConcernMail.ts'
import { graphInstallations } from '@ect/adapters/graph/graphInstallations.ts'
import { graphLibrary } from '@ect/adapters/graph/graphLibrary.ts'
import { graphMail } from '@ect/adapters/graph/graphMail.ts'
import { graphStaff } from '@ect/adapters/graph/graphStaff.ts'
import { graphUploads } from '@ect/adapters/graph/graphUploads.ts'
import { sealedDocuments } from '@ect/adapters/sealing/sealedDocuments.ts'
import { sealing } from '@ect/adapters/sealing/sealing.ts'
import type { SealingKey } from '@ect/adapters/sealing/sealingKey.ts'
import type { DocumentStore } from '@ect/adapters/store/documentStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { systemClock } from '@ect/adapters/systemClock.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'
import { createSentHere } from '@ect/usecases/sentHere.ts'
import { tenantKnown } from '@ect/usecases/tenantKnown.ts'

import type { ApiConfig } from './config.ts'
import { createCallerLimit } from './http/callerLimit.ts'
import type { ApiHost } from './http/route.ts'

export { openSealingKey } from '@ect/adapters/sealing/openSealingKey.ts'
export { openStore } from '@ect/adapters/store/openStore.ts'

/** What the process that runs the API gives it besides its settings. */
export interface ApiSurroundings {
  readonly store: DocumentStore
  readonly sealingKey: SealingKey
  /** The real clock unless given: the sandbox has one that can be moved. */
  readonly clock?: Clock
  /** Our own log unless given. */
  readonly onFault?: ApiHost['onFault']
}

export interface ComposedApi extends ApiHost {
  close(): Promise<void>
}

/** The API with its adapters, as its settings say. */
export function composeApi(
  config: ApiConfig,
  { store, sealingKey, clock = systemClock, onFault = faultLog }: ApiSurroundings,
): ComposedApi {
  const stores = recordStores(store)
  const graph = connectGraph({ origin: config.graphOrigin, tokens: tokensFor(config) })
  const pdf = documents()
  return {
    onFault,
    callerLimit: createCallerLimit(config.callerRequestsASecond),
    ports: {
      ...stores,
      sentHere: createSentHere(),
      clock,
      fingerprint,
      sealing: sealing(sealingKey),
      archives,
      documents: sealedDocuments(pdf, sealingKey),
      calendar: graphCalendar(graph),
      library: graphLibrary(graph),
      uploads: graphUploads(graph),
      staff: graphStaff(graph),
      feed: graphActivityFeed(graph, config),
      mail: graphMail(graph, config.mailbox, config),
      concernMail: graphConcernMail(graph, config.mailbox, config),
      installation: graphInstallations(graph, config),
      draftKeys: draftKeys(config.draftKeySecret),
    },
    verifyToken: verifyToken({
      authority: config.entra.authority,
      clientId: config.entra.clientId,
      isTenantKnown: tenantKnown(stores),
    }),
    async close() {
      await Promise.all([pdf.close(), store.close()])
    },
  }
}

function tokensFor({ entra }: ApiConfig) {
  const { authority, clientId, clientSecret, managedIdentityClientId } = entra
  const credential =
    clientSecret === undefined
      ? { managedIdentityClientId: managedIdentityClientId ?? '' }
      : { secret: clientSecret }
  return graphTokens(confidentialClient({ authority, clientId, credential }))
}
