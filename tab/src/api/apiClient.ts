import type { Endpoint } from '@ect/contract/endpoint.ts'
import { Problem } from '@ect/contract/problem.ts'

import { ApiProblem, ConnectionLost, SignInFailed } from './apiProblem.ts'
import { requestAddress } from './requestAddress.ts'

type AnyEndpoint = Pick<Endpoint<unknown, unknown, unknown>, 'method' | 'path'>
type Values = Readonly<Record<string, string | undefined>>

interface Asked {
  readonly params?: Values
  readonly query?: Values
  readonly body?: unknown
  /** Lets the request outlive the page. At most 64 kB. */
  readonly keepalive?: boolean
}

export interface Download {
  readonly content: Blob
  readonly name: string
}

type Answered = Pick<Response, 'status' | 'ok' | 'json' | 'blob'> & {
  readonly headers: Pick<Headers, 'get'>
}
type Request = Pick<RequestInit, 'method' | 'body' | 'keepalive'> & {
  readonly headers: Readonly<Record<string, string>>
}
type Fetch = (address: string, request: Request) => Promise<Answered>

interface Settings {
  readonly fetch: Fetch
  readonly baseUrl: string
  /** From Teams, which keeps it and renews it. */
  readonly token: () => Promise<string>
  /** Whether the device has no network at all: then Teams has no token either. */
  readonly isOffline?: () => boolean
}

/** Speaks the contract over HTTP: typed replies, `ApiProblem` for a no, `ConnectionLost` for silence. */
export function apiClient({ fetch, baseUrl, token, isOffline = () => false }: Settings) {
  let lastToken: string | undefined

  /** A page that goes away cannot wait for Teams' answer: it goes out with the token it had. */
  async function send(endpoint: AnyEndpoint, { params, query, body, keepalive }: Asked) {
    const address = requestAddress(baseUrl, endpoint.path, params, query)
    const ask = async () => {
      lastToken = keepalive && lastToken !== undefined ? lastToken : await signedIn()
      const request = {
        method: endpoint.method,
        headers: { authorization: `Bearer ${lastToken}`, ...contentType(body) },
        ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
        ...(keepalive && { keepalive }),
      }
      return arrived(fetch(address, request))
    }
    const first = await ask()
    const response = first.status === 401 ? await ask() : first
    if (!response.ok) throw await problemIn(response)
    return response
  }

  async function signedIn(): Promise<string> {
    try {
      return await token()
    } catch (cause) {
      throw isOffline() ? new ConnectionLost({ cause }) : new SignInFailed({ cause })
    }
  }

  return {
    async call<Params, Body, Reply>(
      endpoint: Endpoint<Params, Body, Reply>,
      asked: Asked & { readonly params?: Params & Values; readonly body?: Body | Blob },
    ): Promise<Reply> {
      const response = await send(endpoint, asked)
      if (endpoint.reply === 'file') throw new TypeError(`${endpoint.name} answers with a file`)
      return endpoint.reply.parse(await arrived(response.json()))
    },

    async download(endpoint: AnyEndpoint, asked: Asked): Promise<Download> {
      const response = await send(endpoint, asked)
      return { content: await arrived(response.blob()), name: fileName(response) }
    },
  }
}

export type ApiClient = ReturnType<typeof apiClient>

/** An answer that breaks off half-way says as little as none. */
async function arrived<Part>(answer: Promise<Part>): Promise<Part> {
  try {
    return await answer
  } catch (cause) {
    throw new ConnectionLost({ cause })
  }
}

function contentType(body: unknown): Record<string, string> {
  if (body === undefined) return {}
  if (!(body instanceof Blob)) return { 'content-type': 'application/json' }
  return { 'content-type': body.type || 'application/octet-stream' }
}

async function problemIn(response: Answered): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined)
  const problem = Problem.safeParse(body)
  if (problem.success) return new ApiProblem(problem.data)
  return new ApiProblem({
    type: '/problems/fault',
    status: response.status,
    title: 'Something went wrong on our side. Try again in a moment.',
    instance: '',
  })
}

function fileName(response: Answered): string {
  const disposition = response.headers.get('content-disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  const plain = /filename="([^"]+)"/i.exec(disposition)?.[1]
  return encoded === undefined ? (plain ?? 'review.pdf') : decodeURIComponent(encoded)
}
