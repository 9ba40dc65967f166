import { functionsCore } from './functionsCore.ts'
import { fireTimer, functionsHost } from './functionsHost.ts'
import { listening } from './listening.ts'

/** The functions as they are deployed, in a process of their own; timers are fired by message. */
const core = functionsCore()
await import('../functions.ts')
const origin = await listening(functionsHost(core))

process.on('message', (timer) => {
  fireTimer(core, String(timer)).then(
    () => process.send?.({ fired: timer }),
    (thrown: unknown) => process.send?.({ failed: String(thrown) }),
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.({ origin })
