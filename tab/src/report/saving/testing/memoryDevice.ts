import type { DeviceStore, SealedRecord } from '../deviceStore.ts'

/** A device in memory, which a test may look into. */
export function memoryDevice() {
  const records = new Map<string, SealedRecord>()
  const store: DeviceStore = {
    all: async () => [...records.values()],
    put: async (record) => void records.set(record.id, record),
    remove: async (id) => void records.delete(id),
  }
  return { store, records }
}
