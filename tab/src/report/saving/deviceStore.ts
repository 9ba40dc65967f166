import { z } from 'zod'

const DATABASE = 'typed'
const RECORDS = 'sealed'

/** A sealed text as it lies on the device: nothing in it says whose it is, or of what. */
export const SealedRecord = z.object({
  id: z.string(),
  keyId: z.string(),
  /** Which report, and in which part; one name under each key. */
  place: z.string(),
  /** The window that wrote it. */
  writer: z.string(),
  /** Milliseconds since 1970. */
  keptAt: z.number(),
  iv: z.instanceof(Uint8Array<ArrayBuffer>),
  sealed: z.instanceof(ArrayBuffer),
})
export type SealedRecord = z.infer<typeof SealedRecord>

export interface DeviceStore {
  all(): Promise<readonly SealedRecord[]>
  put(record: SealedRecord): Promise<void>
  remove(id: string): Promise<void>
}

/** IndexedDB. A browser may forbid it or be out of space: then every call rejects. */
export async function openDeviceStore(factory: IDBFactory): Promise<DeviceStore> {
  const opening = factory.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(RECORDS, { keyPath: 'id' })
  })
  const database = await done(opening)
  const records = (mode: IDBTransactionMode) =>
    database.transaction(RECORDS, mode, { durability: 'strict' }).objectStore(RECORDS)
  return {
    all: async () => z.array(SealedRecord).parse(await done(records('readonly').getAll())),
    put: (record) => finished(records('readwrite').put(record)),
    remove: (id) => finished(records('readwrite').delete(id)),
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not stored')))
  })
}

/** A write is on the disk once its transaction is complete, not before. */
function finished({ transaction }: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction?.addEventListener('complete', () => resolve())
    const failed = () => reject(transaction?.error ?? new Error('not stored'))
    transaction?.addEventListener('abort', failed)
    transaction?.addEventListener('error', failed)
  })
}
