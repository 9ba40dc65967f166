import type { Reply } from '../httpServer.ts'
import type { Changes } from './changes.ts'

const HEARTBEAT_MS = 25_000

/** Server-sent events without content: each says "ask for your state again". */
export function eventStream(changes: Changes, personKey: string): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    stream(response) {
      response.write('retry: 1000\n\n')
      const stop = changes.listen(personKey, () => response.write('data: changed\n\n'))
      const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS)
      response.on('close', () => {
        clearInterval(heartbeat)
        stop()
      })
    },
  }
}
