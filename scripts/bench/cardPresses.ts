import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

import { composeBot } from '@ect/bot/compose.ts'
import { startFakeBotFramework } from '@ect/bot/testing/fakeBotFramework.ts'
import { BOT } from '@ect/bot/testing/fakeTokens.ts'
import { chatOf } from '@ect/bot/testing/teamsActivities.ts'

import { giveSharedReviews, type Signing, signingRecords } from './signing.ts'

const A_SECOND = 50
const SECONDS = 20
const WARMING = 100

export interface PressMeasure {
  readonly presses: number
  /** Milliseconds from the press to the card as it is then. */
  readonly p50: number
  readonly p99: number
  readonly failed: number
}

interface Answered {
  readonly milliseconds: number
  readonly ok: boolean
}

/**
 * ECTs sign on their cards, so many a second whether or not those before have their answers, each
 * with a token that the bot checks; the store is SQLite, and every signature is sealed.
 */
export async function measureCardPresses(folder: string): Promise<PressMeasure> {
  const records = await signingRecords(folder, 'pressed')
  const signings = await giveSharedReviews(records, WARMING + A_SECOND * SECONDS)
  const teams = await startFakeBotFramework()
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
  })
  bot.server.listen(0, '127.0.0.1')
  await once(bot.server, 'listening')
  const endpoint = `http://127.0.0.1:${bot.server.address().port}/api/messages`
  const authorization = `Bearer ${await teams.token()}`
  const press = (signing: Signing) =>
    answered(endpoint, authorization, pressOf(signing, teams.serviceUrl))
  try {
    for (const signing of signings.slice(0, WARMING)) await press(signing)
    return inFigures(await evenly(signings.slice(WARMING), press))
  } finally {
    await bot.close()
    await teams.close()
    await records.close()
  }
}

function pressOf({ ect, press }: Signing, serviceUrl: string): object {
  const { place: _, comments, ...shown } = press
  const ticked = { daysConfirmed: 'true', statementAccepted: 'true' }
  const data = { ...shown, ...comments, ...ticked }
  return chatOf(ect, serviceUrl).presses({ type: 'Action.Execute', verb: 'signAsEct', data })
}

async function answered(
  endpoint: string,
  authorization: string,
  activity: object,
): Promise<Answered> {
  const body = JSON.stringify(activity)
  const headers = { 'content-type': 'application/json', authorization }
  const sentAt = performance.now()
  const response = await fetch(endpoint, { method: 'POST', headers, body })
  const text = await response.text()
  return { milliseconds: performance.now() - sentAt, ok: text.includes('Signed. Thank you.') }
}

async function evenly(
  signings: readonly Signing[],
  press: (signing: Signing) => Promise<Answered>,
): Promise<readonly Answered[]> {
  const begunAt = performance.now()
  return Promise.all(
    signings.map(async (signing, n) => {
      await pause(Math.max(0, begunAt + (n * 1000) / A_SECOND - performance.now()))
      return press(signing)
    }),
  )
}

function inFigures(all: readonly Answered[]): PressMeasure {
  const sorted = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  const failed = all.filter(({ ok }) => !ok).length
  return { presses: all.length, p50: at(0.5), p99: at(0.99), failed }
}
