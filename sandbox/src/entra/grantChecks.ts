import { isConsented, tenantOf } from '../directory.ts'
import { APPS, type Person } from '../people.ts'
import { EntraRefusal } from './entraRefusal.ts'
import type { Resource } from './resources.ts'
import { type EntraApp, grantedScopes } from './tokens.ts'

export const isAnyTenant = (tenant: string): boolean =>
  tenant === 'common' || tenant === 'organizations'

export function requireConsent(person: Person, client: EntraApp, resource: Resource): void {
  const allowed: readonly string[] =
    resource.kind === 'graph' ? client.delegatedScopes : ['access_as_user']
  const refused = grantedScopes(resource).filter((scope) => !allowed.includes(scope))
  if (isConsented(person.tenantId) && resource.kind !== 'botFramework' && refused.length === 0)
    return
  throw new EntraRefusal(
    65001,
    `The user or administrator has not consented to use the application with ID '${client.appId}'. Send an interactive authorization request for this user and resource.`,
  )
}

export function requireServicePrincipal(client: EntraApp, tenant: string): void {
  if (client === APPS.bot && tenant === 'botframework.com') return
  if (!tenantOf(tenant)) throw new EntraRefusal(90002, `Tenant '${tenant}' not found.`)
  if (!isConsented(tenant)) {
    throw new EntraRefusal(
      700016,
      `Application with identifier '${client.appId}' was not found in the directory '${tenant}'.`,
    )
  }
}

export function requireTenantOf(person: Person, tenant: string): void {
  if (isAnyTenant(tenant) || person.tenantId === tenant) return
  throw new EntraRefusal(
    50020,
    `User account '${person.upn}' does not exist in tenant '${tenant}'.`,
  )
}

export function clientOf(form: URLSearchParams): EntraApp {
  const id = required(form.get('client_id'), 'client_id')
  const client = [APPS.api, APPS.bot].find(({ appId }) => appId === id)
  if (client) return client
  throw new EntraRefusal(
    700016,
    `Application with identifier '${id}' was not found in the directory.`,
  )
}

export function requireSecret(client: EntraApp, form: URLSearchParams): void {
  const secret = form.get('client_secret')
  if (secret === null) {
    throw new EntraRefusal(
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    )
  }
  if (secret !== client.secret) {
    throw new EntraRefusal(
      7000215,
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
    )
  }
}

export function required<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) {
    throw new EntraRefusal(
      900144,
      `The request body must contain the following parameter: '${name}'.`,
    )
  }
  return value
}
