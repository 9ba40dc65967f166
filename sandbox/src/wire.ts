import type { WireLine } from './teams/clientApi.ts'

const KEPT = 500
const SECRET_NAMES =
  /^(authorization|client_secret|client_assertion|assertion|.*_token|token|password)$/i
const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g

/** What crossed the wire lately, for a visitor to read. Tokens and secrets are blacked out. */
export interface WireLog {
  record(line: Omit<WireLine, 'n' | 'at'>): void
  /** Lines after the nth, oldest first. */
  after(n: number): readonly WireLine[]
  /** Answers a function that stops the listening. */
  onLine(listener: () => void): () => void
}

export function createWireLog(): WireLog {
  const lines: WireLine[] = []
  const listeners = new Set<() => void>()
  let last = 0
  return {
    record({ body, ...line }) {
      last += 1
      const seen = body === undefined ? {} : { body: withoutSecrets(body) }
      lines.push({
        ...line,
        what: line.what.replaceAll(JWT, '(token)'),
        ...seen,
        n: last,
        at: new Date().toISOString(),
      })
      if (lines.length > KEPT) lines.shift()
      for (const listener of listeners) listener()
    },
    after: (n) => lines.filter((line) => line.n > n),
    onLine(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(JWT, '(token)')
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_NAMES.test(name) ? '(hidden)' : withoutSecrets(inner),
    ]),
  )
}
