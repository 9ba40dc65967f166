import { Refusal } from '@ect/usecases/refusal.ts'
import { type Activity, ConfigurationBotFrameworkAuthentication, StatusCodes } from 'botbuilder'
import { type AuthenticateRequestResult, AuthenticationError } from 'botframework-connector'

import { botCredentials } from './botCredentials.ts'
import type { BotConfig } from './config.ts'

/** Who signs what Teams sends to a bot. */
export const BOT_FRAMEWORK = 'https://api.botframework.com'

/** Whether people of a tenant use this app: the tenant of a school or of an appropriate body. */
export type IsTenantKnown = (tenantId: string) => Promise<boolean>

/**
 * Lets in only what the Bot Framework itself signed, for us, from a tenant that uses the app.
 * Whatever is wrong with a token is a 401; the library alone lets some of it through, and answers
 * 500 to some.
 */
export class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #isTenantKnown: IsTenantKnown

  constructor(config: BotConfig, isTenantKnown: IsTenantKnown) {
    super(endpoints(config), botCredentials(config))
    this.#isTenantKnown = isTenantKnown
  }

  /**
   * @throws AuthenticationError
   * @throws Refusal `tenant-unknown` for what Teams did sign, from a tenant without a part in any
   *   induction; `store-unavailable` when that cannot be looked up
   */
  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, authorization).catch(() => {
      throw unauthorized()
    })
    // Tokens of the emulator and of other bots are valid to the library; nobody sends us any.
    if (result.claimsIdentity.getClaimValue('iss') !== BOT_FRAMEWORK) throw unauthorized()
    if (!activity.serviceUrl || activity.channelId !== 'msteams') throw unauthorized()
    const tenantId = tenantOf(activity)
    if (tenantId === undefined) throw unauthorized()
    if (!(await this.#isTenantKnown(tenantId))) throw new Refusal('tenant-unknown')
    return result
  }
}

/** The tenant that an activity comes from; `undefined` when it names none, or two. */
export function tenantOf({ channelData, conversation }: Partial<Activity>): string | undefined {
  const named = [channelTenant(channelData), conversation?.tenantId].filter(
    (tenantId) => tenantId !== undefined,
  )
  return new Set(named).size === 1 ? named[0] : undefined
}

function channelTenant(channelData: unknown): string | undefined {
  const tenant = property(channelData, 'tenant')
  const id = property(tenant, 'id')
  return typeof id === 'string' ? id : undefined
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}

function unauthorized(): AuthenticationError {
  return new AuthenticationError('Unauthorized', StatusCodes.UNAUTHORIZED)
}

/** All of them or none: one alone takes away the library's defaults for the others. */
function endpoints({ botId, tenantId, botFrameworkOrigin }: BotConfig) {
  const keys = `${botFrameworkOrigin}/v1/.well-known/openidconfiguration`
  return {
    MicrosoftAppId: botId,
    MicrosoftAppTenantId: tenantId,
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
    ToChannelFromBotOAuthScope: BOT_FRAMEWORK,
    ToBotFromChannelTokenIssuer: BOT_FRAMEWORK,
    OAuthUrl: BOT_FRAMEWORK,
    ToBotFromChannelOpenIdMetadataUrl: keys,
    ToBotFromEmulatorOpenIdMetadataUrl: keys,
    CallerId: 'urn:botframework:azure',
  }
}
