import { once } from 'node:events'

import type { Report } from '@ect/domain/report/report.ts'

import { composeBot } from '../compose.ts'
import { startFakeBotFramework } from './fakeBotFramework.ts'
import { BOT } from './fakeTokens.ts'
import { recordsWith } from './records.ts'

/** The whole bot on this machine, authentication on, facing a fake Bot Framework. */
export async function runBot(...reports: readonly Report[]) {
  const teams = await startFakeBotFramework()
  const records = await recordsWith(...reports)
  const faults: unknown[] = []
  const bot = composeBot({
    config: {
      botId: BOT.id,
      tenantId: BOT.tenantId,
      proof: { secret: BOT.secret },
      botFrameworkOrigin: teams.origin,
      entraAuthority: teams.origin,
      teamsAppId: 'e0c70000-0000-4000-8000-00000000c001',
      tabOrigin: 'https://tab.example.org',
      tenantSendsASecond: 50,
      host: '127.0.0.1',
      port: 0,
    },
    ports: records.ports,
    onFault: (thrown) => faults.push(thrown),
  })
  // Without its sweep: a test says itself when cards are sent.
  bot.server.listen(0, '127.0.0.1')
  await once(bot.server, 'listening')
  const { port } = bot.server.address()
  const endpoint = `http://127.0.0.1:${port}/api/messages`
  return {
    ...records,
    teams,
    faults,
    endpoint,
    deliverCards: () => bot.deliverCards(),

    /** Delivers an activity, by default with a good token. */
    async deliver(activity: object, authorization?: string) {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: authorization ?? `Bearer ${await teams.token()}`,
        },
        body: JSON.stringify(activity),
      })
      const text = await response.text()
      return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) }
    },

    async close() {
      await bot.close()
      await teams.close()
    },
  }
}
