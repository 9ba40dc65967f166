import type {
  AppRequest,
  ClockReply,
  ExtensionReply,
  InvokeReply,
  InvokeRequest,
  PeopleReply,
  SaveTabRequest,
  SayRequest,
  StateReply,
  TokenReply,
  WireReply,
} from '../teams/clientApi.ts'

/** The server's "no", with the sentence or reason that it gave. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal'
}

export const readPeople = () => get<PeopleReply>('/sandbox/people')
export const readState = (person: string) => get<StateReply>(at(person, 'state'))
export const readWire = (after: number) => get<WireReply>(`/sandbox/wire?after=${after}`)

export const readClock = () => get<ClockReply>('/sandbox/clock')
export const moveClock = (day: string) => post<ClockReply>('/sandbox/clock', { day })
export const say = (person: string, request: SayRequest) => post(at(person, 'messages'), request)
export const searchExtension = (person: string, typed: string) =>
  post<ExtensionReply>(at(person, 'extension', 'search'), { typed })
export const readLink = (person: string, url: string) =>
  post<ExtensionReply>(at(person, 'extension', 'link'), { url })
export const invoke = (person: string, request: InvokeRequest) =>
  post<InvokeReply>(at(person, 'invoke'), request)
export const chooseApp = (person: string, request: AppRequest) => post(at(person, 'app'), request)
export const askToken = (person: string) => post<TokenReply>(at(person, 'token'), {})
export const markFeedItemRead = (person: string, id: string) =>
  post(at(person, 'feed', id, 'read'), {})
export const markChatRead = (person: string, conversationId: string) =>
  post(at(person, 'chats', conversationId, 'read'), {})
export const saveTab = (person: string, channelId: string, request: SaveTabRequest) =>
  post(at(person, 'channels', channelId, 'tabs'), request)

export const eventsAddress = (person: string) => at(person, 'events')

function at(...parts: readonly string[]): string {
  return ['/sandbox', ...parts.map(encodeURIComponent)].join('/')
}

const get = <Reply>(address: string) => ask<Reply>(address)

const post = <Reply = void>(address: string, body: unknown) =>
  ask<Reply>(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

async function ask<Reply>(address: string, init?: RequestInit): Promise<Reply> {
  const response = await reach(address, init)
  const body = await response.json().catch(() => undefined)
  if (!response.ok)
    throw new ServerRefusal(sentenceOf(body) ?? `The sandbox said ${response.status}.`)
  return body
}

async function reach(address: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (cause) {
    throw new ServerRefusal('The sandbox cannot be reached. Is it still running?', { cause })
  }
}

/** Refusals say `{ reason }`, as getAuthToken does, or `{ error: { message } }`. */
function sentenceOf(body: unknown): string | undefined {
  const sentence = textIn(body, 'reason') ?? textIn(propertyOf(body, 'error'), 'message')
  return sentence === '' ? undefined : sentence
}

function textIn(body: unknown, name: string): string | undefined {
  const value = propertyOf(body, name)
  return typeof value === 'string' ? value : undefined
}

function propertyOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}
