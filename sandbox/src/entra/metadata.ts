import { tenantOf } from '../directory.ts'
import { EntraRefusal } from './entraRefusal.ts'

const SHARED = new Set(['common', 'organizations', 'botframework.com'])

/** @throws EntraRefusal for a tenant that is not there */
export function openIdConfiguration(
  origin: string,
  tenant: string,
): Readonly<Record<string, unknown>> {
  requireTenant(tenant)
  const base = `${origin}/${tenant}`
  return {
    issuer: `${origin}/${SHARED.has(tenant) ? '{tenantid}' : tenant}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    cloud_instance_name: new URL(origin).host,
    tenant_region_scope: 'EU',
  }
}

export function instanceDiscovery(origin: string): Readonly<Record<string, unknown>> {
  const { host } = new URL(origin)
  return {
    tenant_discovery_endpoint: `${origin}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  }
}

export function requireTenant(tenant: string): void {
  if (SHARED.has(tenant) || tenantOf(tenant)) return
  throw new EntraRefusal(
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  )
}
