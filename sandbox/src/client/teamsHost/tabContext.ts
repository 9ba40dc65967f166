import type { StateReply, TeamOnClient } from '../../teams/clientApi.ts'
import type { FrameContext } from './protocol.ts'

/** `default`, `dark` and `contrast` are Teams' own words. */
export const TEAMS_THEMES = ['default', 'dark', 'contrast'] as const
export type TeamsTheme = (typeof TEAMS_THEMES)[number]

export interface ChannelOfTab {
  readonly team: TeamOnClient
  readonly channel: TeamOnClient['channels'][number]
}

export interface TabPlace {
  readonly frameContext: FrameContext
  readonly entityId: string
  readonly subPageId?: string
  readonly channel?: ChannelOfTab
}

/** The flat context that hosts answer `getContext` with; teams-js makes `app.Context` of it. */
export type TabContext = Readonly<Record<string, string>>

export function tabContext(me: StateReply['me'], theme: TeamsTheme, place: TabPlace): TabContext {
  return {
    locale: 'en-gb',
    theme,
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    frameContext: place.frameContext,
    entityId: place.entityId,
    subEntityId: place.subPageId ?? '',
    userObjectId: me.oid,
    tid: me.tenantId,
    loginHint: me.upn,
    userPrincipalName: me.upn,
    userDisplayName: me.name,
    ...(place.channel && channelContext(place.channel)),
  }
}

/** A team's own id is that of its first channel; its group's id is another. */
function channelContext({ team, channel }: ChannelOfTab): TabContext {
  return {
    channelId: channel.id,
    channelName: channel.name,
    channelType: channel.type,
    teamId: team.channels.find(({ type }) => type === 'Regular')?.id ?? team.id,
    teamName: team.name,
    groupId: team.id,
    hostTeamGroupId: team.id,
    hostTeamTenantId: channel.hostTenantId,
  }
}

/** A tab's address may hold places for the context, such as `{theme}`, which Teams fills in. */
export function filledIn(contentUrl: string, context: TabContext): string {
  return contentUrl.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    name in context ? encodeURIComponent(context[name] ?? '') : whole,
  )
}
