import type { StateReply } from '../teams/clientApi.ts'
import type { TestSandbox } from './testSandbox.ts'

export interface ClientAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks the client's server as a page of the client does. */
export async function askClient(
  sandbox: TestSandbox,
  path: string,
  body?: unknown,
): Promise<ClientAnswer> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(
    `${sandbox.origin('client')}/sandbox/${path}`,
    body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) },
  )
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

/** What one person's client shows now. */
export function stateOf(sandbox: TestSandbox, personKey: string): StateReply {
  const state = sandbox.teams.stateOf(personKey)
  if (!state) throw new Error(`There is no ${personKey}.`)
  return state
}

export function chatOf(sandbox: TestSandbox, personKey: string) {
  const [chat] = stateOf(sandbox, personKey).chats
  if (!chat) throw new Error(`${personKey} has no chat.`)
  return chat
}
