/** Origin of the identity provider, without a path. */
export type Authority = string

/** Where Microsoft Entra ID stands for everyone; only a sandbox has another. */
export const ENTRA_ID: Authority = 'https://login.microsoftonline.com'

/** The issuer of a tenant's version 2 tokens. */
export function issuerOf(authority: Authority, tenantId: string): string {
  return `${authority}/${tenantId}/v2.0`
}
