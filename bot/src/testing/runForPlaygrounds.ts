import { once } from 'node:events'
import http from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

import { formalAssessment, sharedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'

import { KEY } from './records.ts'
import { runBot } from './runningBot.ts'

const SWEEP_MILLISECONDS = 300

/**
 * Run as a process of its own: the bot, authentication on, with Amara's final assessment as Marcus
 * has shared it. An Agents Playground sends no token, so it speaks to a proxy that does what the
 * Bot Framework does: it signs for the service that an activity names. `/played` tells what came of it.
 */
const bot = await runBot(sharedReport({ ...formalAssessment('final'), id: KEY.reportId }))

const proxy = http.createServer((request, response) => {
  void answer(request, response)
})
proxy.listen(Number(process.argv[2]), '127.0.0.1')
await once(proxy, 'listening')
await sendCards()

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  if (request.url === '/played') {
    response.end(JSON.stringify(await played()))
    return
  }
  const reply = await signedOn(request.method, await text(request))
  response.statusCode = reply.status
  response.setHeader('content-type', reply.headers.get('content-type') ?? 'text/plain')
  response.end(await reply.text())
}

async function signedOn(method = 'POST', body: string): Promise<Response> {
  if (body === '') return fetch(bot.endpoint, { method })
  const { serviceUrl } = JSON.parse(body)
  const authorization = `Bearer ${await bot.teams.token({ serviceurl: serviceUrl })}`
  const headers = { 'content-type': 'application/json', authorization }
  return fetch(bot.endpoint, { method, headers, body })
}

async function played(): Promise<object> {
  const { state, versions } = await bot.report()
  const version = versions.at(-1)
  const signatures = version?.signatures.map(({ by, place }) => `${by.name} on a ${place}`)
  const recommendation = version?.headAnswers?.['recommendation'] ?? null
  const { endpoint, faults } = bot
  return { endpoint, state, signatures, recommendation, faults: faults.map(String) }
}

/** Once everyone has the app: the clock of these records stands still, so nothing is tried again. */
async function sendCards(): Promise<never> {
  for (;;) {
    const people = [amara, marcus, helen].map(({ id }) => bot.ports.reach.get(id))
    if ((await Promise.all(people)).every((reach) => reach !== undefined)) await bot.deliverCards()
    await pause(SWEEP_MILLISECONDS)
  }
}
