import type { BrowserContext, Route } from 'playwright-core'
import { z } from 'zod'

const SAVE = /\/draft$/
const TOKEN = /\/sandbox\/[\w.]+\/token$/
const EVERY = 5
const Token = z.object({ token: z.string() })

/** A server under strain and a sign-in that runs out, for everything that one window asks. */
export interface BadDay {
  /** It goes on for another window. */
  comesTo(context: BrowserContext): Promise<void>
  /** The next token that Teams remembers is one that the API no longer takes. */
  expireToken(): void
  readonly count: { readonly saves: number; readonly faults: number; readonly oldTokens: number }
}

/**
 * Every fifth save is answered with a fault: in turn before the server heard of it, and after it
 * had saved.
 */
export function badDay(): BadDay {
  const count = { saves: 0, faults: 0, oldTokens: 0 }
  let isTokenOld = false

  const onSave = async (route: Route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    count.saves += 1
    if (count.saves % EVERY !== 0) return route.continue()
    count.faults += 1
    if (count.faults % 2 === 0) await route.fetch()
    const headers = { 'access-control-allow-origin': '*' }
    return route.fulfill({ status: 503, headers, body: '' })
  }
  const onToken = async (route: Route) => {
    const response = await route.fetch()
    if (!isTokenOld) return route.fulfill({ response })
    isTokenOld = false
    count.oldTokens += 1
    const { token } = Token.parse(await response.json())
    return route.fulfill({ response, json: { token: `${token.slice(0, -8)}AAAAAAAA` } })
  }
  return {
    async comesTo(context) {
      await context.route(SAVE, onSave)
      await context.route(TOKEN, onToken)
    },
    expireToken: () => void (isTokenOld = true),
    count,
  }
}
