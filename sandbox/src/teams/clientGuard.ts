import { type Call, jsonReply, type Reply } from '../httpServer.ts'

/**
 * Keeps the sandbox to its own pages: another web page in the same browser could otherwise act as
 * any of its people, or read them after pointing a name of its own at this machine.
 */
export function clientGuard(call: Call, origin: string): Reply | undefined {
  if (call.header('host') !== new URL(origin).host) {
    return refusal(421, `Open the sandbox at ${origin}.`)
  }
  if (!call.url.pathname.startsWith('/sandbox/')) return undefined
  const from = call.header('origin') ?? origin
  const site = call.header('sec-fetch-site') ?? 'same-origin'
  if (from !== origin || !['same-origin', 'none'].includes(site)) {
    return refusal(403, 'Only the sandbox’s own pages may ask for this.')
  }
  if (call.body !== '' && !call.header('content-type')?.startsWith('application/json')) {
    return refusal(415, 'Send JSON.')
  }
  return undefined
}

function refusal(status: number, message: string): Reply {
  return jsonReply(status, { message })
}
