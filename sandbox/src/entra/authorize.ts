import { randomUUID } from 'node:crypto'

import { tenantOf } from '../directory.ts'
import type { Call, Reply } from '../httpServer.ts'
import { APPS, PEOPLE, type Person } from '../people.ts'
import type { AuthorizationCodes } from './authorizationCodes.ts'
import { EntraRefusal } from './entraRefusal.ts'
import { clientInfo } from './grants.ts'

/** The sign-in page: a known `login_hint` goes straight back, anyone else picks an account. */
export function authorize(
  { url, params }: Call,
  {
    codes,
    redirectOrigin,
  }: { readonly codes: AuthorizationCodes; readonly redirectOrigin: string },
): Reply {
  const asked = url.searchParams
  const redirectUri = redirectOf(asked, redirectOrigin)
  const tenant = params['tenant'] ?? ''
  const choice = PEOPLE.filter(({ tenantId }) => !tenantOf(tenant) || tenantId === tenant)
  const hint =
    asked.get('prompt') === 'select_account'
      ? asked.get('as')
      : (asked.get('as') ?? asked.get('login_hint'))
  const person = choice.find(({ upn }) => upn === hint)
  if (!person) return accountPicker(url, choice)

  const code = codes.issue({
    person,
    clientId: APPS.api.appId,
    redirectUri,
    scope: asked.get('scope') ?? '',
    challenge: asked.get('code_challenge') ?? '',
    nonce: asked.get('nonce') ?? undefined,
  })
  const answer = new URLSearchParams({
    code,
    state: asked.get('state') ?? '',
    session_state: randomUUID(),
    client_info: clientInfo(person),
  })
  const mark = asked.get('response_mode') === 'fragment' ? '#' : '?'
  return { status: 302, headers: { location: `${redirectUri}${mark}${answer.toString()}` } }
}

/** Every address of the tab counts as registered; no other does. */
function redirectOf(asked: URLSearchParams, redirectOrigin: string): string {
  if (asked.get('client_id') !== APPS.api.appId) {
    throw new EntraRefusal(
      700016,
      `Application with identifier '${asked.get('client_id') ?? ''}' was not found in the directory.`,
    )
  }
  if (asked.get('code_challenge_method') !== 'S256' || !asked.has('code_challenge')) {
    throw new EntraRefusal(
      900144,
      "The request must contain the following parameter: 'code_challenge', by S256.",
    )
  }
  const redirect = asked.get('redirect_uri') ?? ''
  if (URL.canParse(redirect) && new URL(redirect).origin === redirectOrigin) return redirect
  throw new EntraRefusal(
    50011,
    `The redirect URI '${redirect}' specified in the request does not match the redirect URIs configured for the application.`,
  )
}

function accountPicker(url: URL, people: readonly Person[]): Reply {
  const lines = people.map(({ name, upn }) => {
    const link = new URL(url)
    link.searchParams.set('as', upn)
    return `<li><a href="${escaped(link.pathname + link.search)}">${escaped(name)} <small>${escaped(upn)}</small></a></li>`
  })
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Pick an account</title><h1>Pick an account</h1><p>Sandbox sign-in. These people are invented.</p><ul>${lines.join('')}</ul></html>`,
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
