import { getDraftKeyContract } from '@ect/contract/getDraftKey.ts'
import { useQuery } from '@tanstack/react-query'

import type { ApiClient } from '../../api/apiClient.ts'
import { isWorthRetrying } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { type DeviceBuffer, openDeviceBuffer } from './deviceBuffer.ts'
import { openDeviceStore } from './deviceStore.ts'
import { sealUnder } from './seal.ts'

const LONGEST_RETRY_MS = 10_000

/** This person's place on this device; `undefined` until their key is there. */
export function useDeviceBuffer(): DeviceBuffer | undefined {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['deviceBuffer'],
    queryFn: () => openBuffer(api),
    retry: (_, error) => isWorthRetrying(error),
    retryDelay: (tried) => Math.min(1000 * 2 ** tried, LONGEST_RETRY_MS),
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return data
}

async function openBuffer(api: ApiClient): Promise<DeviceBuffer> {
  const seal = await sealUnder(await api.call(getDraftKeyContract, { params: {} }))
  const writer = crypto.randomUUID()
  holdForLife(writer)
  return openDeviceBuffer({
    store: await openDeviceStore(indexedDB),
    seal,
    now: () => Date.now(),
    writer,
    isOpen,
  })
}

/** The browser takes the lock back when this window is gone, however it went. */
function holdForLife(writer: string): void {
  void navigator.locks.request(lockOf(writer), () => new Promise(() => {}))
}

async function isOpen(writer: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === lockOf(writer))
}

function lockOf(writer: string): string {
  return `typed ${writer}`
}
