import { APPS } from '../people.ts'
import { EntraRefusal } from './entraRefusal.ts'

const OPENID_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access'])
const GRAPH = 'https://graph.microsoft.com'
const BOT_FRAMEWORK = 'https://api.botframework.com'

/** An API that tokens are for, and what of it a caller asked. */
export interface Resource {
  readonly kind: 'graph' | 'botFramework' | 'api'
  readonly audience: string
  /** Bare names, such as `User.Read` or `.default`. */
  readonly permissions: readonly string[]
  /** What stands before each name when the answer lists the scopes. */
  readonly prefix: string
}

/** Which API a `scope` parameter asks for; a bare name is Graph's. `undefined` when only sign-in. */
export function resourceOf(scope: string): Resource | undefined {
  const asked = scope.split(/\s+/).filter((name) => name !== '' && !OPENID_SCOPES.has(name))
  const [first] = asked
  if (first === undefined) return undefined
  const known = apiOf(first)
  const permissions = asked.map((name) => name.slice(name.lastIndexOf('/') + 1))
  return { ...known, permissions }
}

function apiOf(scope: string): Omit<Resource, 'permissions'> {
  const prefix = scope.includes('/') ? scope.slice(0, scope.lastIndexOf('/')) : GRAPH
  const bare = prefix.replace(/\/$/, '')
  if (bare === GRAPH) return { kind: 'graph', audience: GRAPH, prefix: GRAPH }
  if (bare === BOT_FRAMEWORK) return { kind: 'botFramework', audience: BOT_FRAMEWORK, prefix }
  if (
    bare === APPS.api.appId ||
    (/^api:\/\/.+/.test(bare) && bare.endsWith(`/${APPS.api.appId}`))
  ) {
    return { kind: 'api', audience: APPS.api.appId, prefix }
  }
  throw new EntraRefusal(
    500011,
    `The resource principal named ${bare} was not found in the tenant.`,
  )
}
