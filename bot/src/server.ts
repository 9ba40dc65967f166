import { once } from 'node:events'

import type { Activity, InvokeResponse } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import type { Next, Request, Response, Server } from 'restify'
import { z } from 'zod'

import type { OnFault } from './botParts.ts'
import { restify } from './restify.ts'

const LARGEST_BODY_BYTES = 256 * 1024

/** Authenticates an activity and runs the bot's turn for it. */
export type Receive = (
  authorization: string,
  activity: Activity,
) => Promise<InvokeResponse | undefined>

/** No more than what every activity has; the rest is checked where it is used. */
const Shape = z.looseObject({ type: z.string().min(1) })
const IncomingActivity = z.custom<Activity>((body) => Shape.safeParse(body).success)

/** The bot's two addresses: where Teams delivers activities, and where Azure asks if it is well. */
export function createServer(receive: Receive, onFault: OnFault): Server {
  const server = restify.createServer({ name: 'ect-bot' })
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'ok' })
  })
  server.post('/api/messages', onlyJson, readBody(), async (request, response) => {
    await answer(request, response, receive, onFault)
  })
  return server
}

/** @returns the origin that the server answers at */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host)
  await once(server, 'listening')
  return server.url
}

/** Ends what is under way, then stops. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.server.closeIdleConnections()
  await closed
}

async function answer(
  request: Request,
  response: Response,
  receive: Receive,
  onFault: OnFault,
): Promise<void> {
  const activity = parsed(request.body)
  if (!activity) {
    refuse(response, 400, 'The body is not an activity in JSON.')
    return
  }
  try {
    const reply = await receive(request.header('authorization', ''), activity)
    response.send(reply?.status ?? 200, reply?.body)
  } catch (thrown) {
    if (thrown instanceof AuthenticationError) {
      refuse(response, 401, 'Unauthorized.')
      return
    }
    onFault(thrown, activity.id ?? '')
    refuse(response, 500, 'Something went wrong on our side.')
  }
}

function onlyJson(request: Request, response: Response, next: Next): void {
  const isPacked = request.header('content-encoding') !== undefined
  if (request.contentType() === 'application/json' && !isPacked) {
    next()
    return
  }
  refuse(response, 415, 'Activities are sent as application/json, not packed.')
  next(false)
}

function readBody() {
  return restify.plugins.bodyReader({ maxBodySize: LARGEST_BODY_BYTES })
}

function parsed(body: unknown): Activity | undefined {
  try {
    const { success, data } = IncomingActivity.safeParse(JSON.parse(String(body)))
    return success ? data : undefined
  } catch {
    return undefined
  }
}

function refuse(response: Response, status: number, message: string): void {
  response.send(status, { error: { message } })
}
