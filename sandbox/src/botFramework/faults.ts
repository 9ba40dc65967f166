import { jsonReply, type Reply } from '../httpServer.ts'

/** A failure that a test orders, such as 429 with a `retry-after`. */
export interface OrderedFault {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

export interface Faults {
  /** The next calls of the connector fail so, in this order. */
  failNext(faults: readonly OrderedFault[]): void
  take(): Reply | undefined
}

export function createFaults(): Faults {
  const ordered: OrderedFault[] = []
  return {
    failNext(faults) {
      ordered.push(...faults)
    },
    take() {
      const fault = ordered.shift()
      const body = fault?.body ?? { error: { code: 'ServiceError', message: 'Ordered by a test.' } }
      return fault && jsonReply(fault.status, body, fault.headers)
    },
  }
}
