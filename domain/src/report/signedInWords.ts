import type { Signature } from './signature.ts'

/** How someone was signed in as they signed, for a person to read and for Microsoft to look up. */
export function signedInWords({ signedIn }: Pick<Signature, 'signedIn'>): string {
  const account = 'With their work account (Microsoft Entra ID)'
  if (!signedIn) return account
  const { issuer, reference, methods = [] } = signedIn
  return [
    account,
    ...(methods.length > 0 ? [`by ${methods.join(', ')}`] : []),
    `vouched for by ${issuer}`,
    ...(reference === undefined ? [] : [`reference ${reference}`]),
  ].join('; ')
}
