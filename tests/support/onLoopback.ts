import net from 'node:net'

/**
 * Loaded before the Agents Playground, which listens on every address of the machine and has no
 * setting for it: whatever its process listens on is on loopback alone.
 */
const { prototype } = net.Server
const listen: unknown = Reflect.get(prototype, 'listen')
if (typeof listen !== 'function') throw new TypeError('Node has another way to listen')

function onLoopback(this: net.Server, port: unknown, ...rest: readonly unknown[]): unknown {
  const whenListening = rest.filter((one) => typeof one === 'function')
  const place = typeof port === 'object' ? port : { port }
  return Reflect.apply(Object(listen), this, [{ ...place, host: '127.0.0.1' }, ...whenListening])
}

Reflect.set(prototype, 'listen', onLoopback)
