import type {
  HttpHandler,
  HttpRequest,
  HttpResponseInit,
  InvocationContext,
} from '@azure/functions'
import type { Endpoint } from '@ect/contract/endpoint.ts'
import type { OpenedFile } from '@ect/usecases/openSupportPlan.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { z } from 'zod'

import { fileReply } from './fileReply.ts'
import { problemReply } from './problem.ts'
import type { CallerLimit } from './callerLimit.ts'
import { replyBody } from './replyBody.ts'
import { bytesOf, jsonOf } from './requestBody.ts'
import { SAFE_HEADERS } from './safeHeaders.ts'

/** Cards are the bot's to send. */
export type ApiPorts = Omit<Ports, 'cards' | 'concernCards'>

export interface Asked<Params, Body> {
  readonly params: Params
  readonly query: Readonly<Record<string, string | undefined>>
  readonly body: Body
  /** From the verified token. */
  readonly caller: Caller
  readonly ports: ApiPorts
}

/** What a route needs from the process that runs it. */
export interface ApiHost {
  readonly ports: ApiPorts
  /** @throws Refusal `not-signed-in`, `tenant-unknown` */
  readonly verifyToken: (authorization: string | null) => Promise<Caller>
  /** How often one person may ask. */
  readonly callerLimit: CallerLimit
  /** Told of every fault of ours, with the trace id that the caller was shown. */
  readonly onFault: (thrown: unknown, traceId: string) => void
}

/** One operation of the API, ready to be registered under its method and path. */
export interface Route {
  readonly endpoint: Endpoint<unknown, unknown, unknown>
  readonly handlerOn: (host: ApiHost) => HttpHandler
}

/** Turns one endpoint and one answer into an Azure Functions handler: who, what, answer, problem. */
export function route<Params, Body, Reply>(
  endpoint: Endpoint<Params, Body, Reply>,
  answer: (asked: Asked<Params, Body>) => Promise<Reply | OpenedFile>,
): Route {
  const toReply = replyOf(endpoint)
  const reply = async (host: ApiHost, request: HttpRequest): Promise<HttpResponseInit> => {
    const caller = await host.verifyToken(request.headers.get('authorization'))
    assertNotTooOften(host, caller)
    const asked = {
      caller,
      ports: host.ports,
      params: readOrRefuse(endpoint.params, request.params),
      query: readOrRefuse(endpoint.query ?? NO_QUERY, Object.fromEntries(request.query)),
      body: await readBody(endpoint, request),
    }
    return toReply(await answer(asked))
  }
  const handlerOn = (host: ApiHost): HttpHandler => {
    return async (request: HttpRequest, { invocationId }: InvocationContext) => {
      try {
        return await reply(host, request)
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) host.onFault(thrown, invocationId)
        return problemReply(thrown, invocationId)
      }
    }
  }
  return { endpoint, handlerOn }
}

function assertNotTooOften({ callerLimit }: ApiHost, { id }: Caller): void {
  if (!callerLimit.allows(id, performance.now())) throw new Refusal('too-many-requests')
}

const NO_QUERY = z.strictObject({})
const ANYTHING = z.any()

/** Bytes, or nothing: there is no shape to check, and the endpoint's own type says which. */
function anything<T>(): z.ZodType<T> {
  return ANYTHING
}

async function readBody<Params, Body, Reply>(
  { body }: Endpoint<Params, Body, Reply>,
  request: HttpRequest,
): Promise<Body> {
  if (body === 'none') return readOrRefuse(anything<Body>(), undefined)
  if (body === 'binary') return readOrRefuse(anything<Body>(), await bytesOf(request))
  return readOrRefuse(body, await jsonOf(request))
}

function replyOf<Params, Body, Reply>({
  reply,
}: Endpoint<Params, Body, Reply>): (answered: Reply | OpenedFile) => HttpResponseInit {
  if (reply === 'file') return fileReply
  const bodyOf = replyBody(reply)
  const headers = { ...SAFE_HEADERS, 'content-type': 'application/json' }
  return (answered) => ({ status: 200, headers, body: bodyOf(answered) })
}

function readOrRefuse<T>(schema: z.ZodType<T>, input: unknown): T {
  const { success, data, error } = schema.safeParse(input)
  if (!success) {
    throw new Refusal('request-malformed', {
      faults: error.issues.map(({ path, message }) => ({ at: path.join('.'), message })),
    })
  }
  return data
}
