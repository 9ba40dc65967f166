import { StoreError } from './documentStore.ts'

const UNIQUE_CONSTRAINT = 2067
/** Busy, locked, read-only, input or output error, full, cannot open: primary result codes. */
const AWAY = [5, 6, 8, 10, 13, 14]

/** What a store says for what SQLite threw; anything unexpected stays as it is. */
export function fromSqlite(error: unknown): unknown {
  const code = resultCode(error)
  if (code === undefined) return error
  if (code === UNIQUE_CONSTRAINT) return new StoreError('conflict', { cause: error })
  return AWAY.includes(code & 0xff) ? new StoreError('unavailable', { cause: error }) : error
}

function resultCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode : undefined
}
