import { Refusal, type RefusalCode } from '@ect/usecases/refusal.ts'

import { StoreError, type StoreErrorCode } from './documentStore.ts'

const REFUSAL: Record<StoreErrorCode, RefusalCode> = {
  conflict: 'already-stored',
  stale: 'stale',
  missing: 'not-found',
  'too-large': 'request-too-large',
  unavailable: 'store-unavailable',
}

/** What a store answered, in the words of the ports. */
export async function orRefuse<R>(work: Promise<R>): Promise<R> {
  try {
    return await work
  } catch (error) {
    if (error instanceof StoreError) throw new Refusal(REFUSAL[error.code], {}, { cause: error })
    throw error
  }
}

/** @throws Refusal `not-found` when there is nothing */
export async function foundOrRefuse<R>(work: Promise<R | undefined>): Promise<R> {
  const found = await orRefuse(work)
  if (found === undefined) throw new Refusal('not-found')
  return found
}
