import { StoreError, type StoreErrorCode } from './documentStore.ts'

const BY_STATUS: Readonly<Record<number, StoreErrorCode>> = {
  404: 'missing',
  408: 'unavailable',
  409: 'conflict',
  412: 'stale',
  413: 'too-large',
  429: 'unavailable',
  449: 'unavailable',
  500: 'unavailable',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}
/** Thrown by the client's transport and its own time limit, when no answer came. */
const WITHOUT_ANSWER = ['RestError', 'TimeoutError', 'AbortError']

/** What a store says for what the Cosmos DB client threw; anything unexpected stays as it is. */
export function fromCosmos(error: unknown): unknown {
  const code = storeErrorCode(error)
  return code === undefined ? error : new StoreError(code, { cause: error })
}

function storeErrorCode(error: unknown): StoreErrorCode | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'number') return BY_STATUS[error.code]
  const name = 'name' in error ? String(error.name) : ''
  return WITHOUT_ANSWER.includes(name) ? 'unavailable' : undefined
}
