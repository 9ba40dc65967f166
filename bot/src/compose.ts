import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { faultLog } from '@ect/adapters/faultLog.ts'
import { fingerprint } from '@ect/adapters/fingerprint.ts'
import { openSealingKey } from '@ect/adapters/sealing/openSealingKey.ts'
import { sealing } from '@ect/adapters/sealing/sealing.ts'
import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { systemClock } from '@ect/adapters/systemClock.ts'
import {
  chatDeepLink,
  concernDeepLink,
  inductionDeepLink,
  linkedPage,
  reportDeepLink,
  reviewQueueDeepLink,
  signingDeepLink,
} from '@ect/adapters/teams/deepLink.ts'
import { createPace } from '@ect/usecases/pace.ts'
import { pacedCards, pacedConcernCards } from '@ect/usecases/pacedCards.ts'
import { tenantKnown } from '@ect/usecases/tenantKnown.ts'
import { BotBuilderCloudAdapter } from '@microsoft/teamsfx'
import type { Server } from 'restify'

import type { BotParts, BotPorts, OnFault } from './botParts.ts'
import { createCardSweep } from './cardSweep.ts'
import { chatCards } from './chatCards.ts'
import { concernCards } from './concernCards.ts'
import type { BotConfig } from './config.ts'
import { installTargets } from './reach.ts'
import { ReviewAdapter } from './reviewAdapter.ts'
import { ReviewBot } from './reviewBot.ts'
import { createServer, listen, stop } from './server.ts'
import { StrictAuthentication } from './strictAuthentication.ts'

export interface BotOptions {
  readonly config: BotConfig
  readonly ports: BotPorts
  /** What tells this process from others on the same records, one of which sends; by chance unless given. */
  readonly instance?: string
  /** Our own log unless given. */
  readonly onFault?: OnFault
}

export interface ComposedBot {
  readonly server: Server
  /** Sends the cards that reports have waiting, once, now. @returns how many were sent */
  deliverCards(): Promise<number>
  /** Listens, and sends waiting cards from then on. @returns the origin */
  listen(host: string, port: number): Promise<string>
  close(): Promise<void>
}

const REAL_TIME = { now: () => performance.now(), pause }

/** The bot, put together; nothing listens yet. */
export function composeBot({
  config,
  ports,
  instance = randomUUID(),
  onFault = faultLog,
}: BotOptions): ComposedBot {
  const { teamsAppId, tabOrigin } = config
  const parts: BotParts = {
    ports,
    openInTab: (place) =>
      place === 'signing'
        ? signingDeepLink({ teamsAppId, tabOrigin })
        : reportDeepLink({ teamsAppId, tabOrigin, reportKey: place }),
    openInduction: (inductionKey) => inductionDeepLink({ teamsAppId, tabOrigin, inductionKey }),
    openConcern: (concernKey) => concernDeepLink({ teamsAppId, tabOrigin, concernKey }),
    openReviewQueue: (appropriateBodyId) =>
      reviewQueueDeepLink({ teamsAppId, tabOrigin, appropriateBodyId }),
    openChat: ({ email }) => chatDeepLink(email),
    linkedPage: (link) => linkedPage(link, { teamsAppId, tabOrigin }),
    newId: randomUUID,
    onFault,
  }
  const authentication = new StrictAuthentication(config, tenantKnown(ports))
  const adapter = new ReviewAdapter(authentication, onFault)
  const { notification } = new BotBuilderCloudAdapter.ConversationBot({
    adapter,
    notification: { enabled: true, store: installTargets(ports.reach), botAppId: config.botId },
  })
  if (!notification) throw new Error('teamsfx made no notification bot')
  const bot = new ReviewBot(parts)
  const server = createServer(
    (authorization, activity) =>
      adapter.receive(authorization, activity, (context) => bot.run(context)),
    onFault,
  )
  const pace = createPace(config.tenantSendsASecond)
  const sent = {
    cards: pacedCards(chatCards(parts, notification), pace, REAL_TIME),
    concernCards: pacedConcernCards(concernCards(parts, notification), pace, REAL_TIME),
  }
  const sweep = createCardSweep({ ...ports, ...sent }, { instance, onFault })
  return {
    server,
    deliverCards: () => sweep.sweep(),
    async listen(host, port) {
      const origin = await listen(server, host, port)
      sweep.start()
      return origin
    },
    async close() {
      await sweep.stop()
      await stop(server)
    },
  }
}

/** What the bot works on when it runs by itself: the store and key that the settings name. */
export async function openBotPorts(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly ports: BotPorts; close(): Promise<void> }> {
  const key = await openSealingKey(env)
  const store = await openStore(env)
  return {
    ports: { ...recordStores(store), clock: systemClock, fingerprint, sealing: sealing(key) },
    close: async () => store.close(),
  }
}
