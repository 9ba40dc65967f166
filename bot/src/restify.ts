import http from 'node:http'

import restify from 'restify'

/**
 * restify replaces `writeHead` of every response in the process by one that answers nothing. Here
 * other servers live beside the bot, and code that chains on it, as Node allows, is in our packages.
 */
function letWriteHeadBeChained(): void {
  const { prototype } = http.ServerResponse
  const restifyWriteHead: unknown = Reflect.get(prototype, 'writeHead')
  if (typeof restifyWriteHead !== 'function') return
  Object.defineProperty(prototype, 'writeHead', {
    configurable: true,
    writable: true,
    value(this: http.ServerResponse, ...head: readonly unknown[]) {
      Reflect.apply(restifyWriteHead, this, head)
      return this
    },
  })
}

letWriteHeadBeChained()

export { restify }
