import type { Clock } from '../clock.ts'
import { tenantOf } from '../directory.ts'
import { APPS, type Person, TEAM } from '../people.ts'
import { chatIdOf, mriOf } from './addresses.ts'
import type { AppChoices } from './appChoices.ts'
import type { AppManifest } from './appManifest.ts'
import type { ChannelTabs } from './channelTabs.ts'
import type {
  CalendarItem,
  Chat,
  ClockReply,
  PersonOnClient,
  StateReply,
  TeamOnClient,
} from './clientApi.ts'
import type { Feed } from './feed.ts'
import type { Mailboxes } from './mailboxes.ts'
import type { Messages } from './messages.ts'

/** Where a person's calendar is read: Graph's stand-in keeps it. */
export type CalendarOf = (personKey: string) => readonly CalendarItem[]

export interface PersonStateParts {
  readonly clock: Clock
  readonly feed: Feed
  readonly messages: Messages
  readonly channelTabs: ChannelTabs
  readonly manifest: AppManifest
  readonly calendarOf: CalendarOf
  readonly mailboxes: Mailboxes
  readonly appChoices: AppChoices
}

/** Everything that one person's Teams shows. */
export function personState(parts: PersonStateParts, person: Person): StateReply {
  const { clock, feed, manifest, calendarOf, mailboxes, appChoices } = parts
  const installed = appChoices.has(person)
  const team = teamOf(parts, person)
  return {
    me: {
      ...onClient(appChoices, person),
      oid: person.oid,
      tenantId: person.tenantId,
      upn: person.upn,
      mri: mriOf(person),
    },
    clock: clockReply(clock),
    feed: feed.of(person.key),
    chats: installed ? [chatOf(parts, person)] : [],
    ...(team ? { team } : {}),
    calendar: calendarOf(person.key),
    appBlocked: appChoices.isBlocked(person),
    mail: mailboxes.of(person.upn),
    ...(installed && manifest.extension && { extension: manifest.extension }),
    staticTabs: installed ? manifest.staticTabs : [],
  }
}

export function onClient(appChoices: Pick<AppChoices, 'has'>, person: Person): PersonOnClient {
  const { key, name, part, isLead, tenantId } = person
  const tenantName = tenantOf(tenantId)?.name ?? ''
  return { key, name, part, isLead, tenantName, appInstalled: appChoices.has(person) }
}

export const clockReply = (clock: Clock): ClockReply => ({ day: clock.today(), now: clock.now() })

export function isInTeam({ key }: Person): boolean {
  const members: readonly string[] = TEAM.members
  return members.includes(key)
}

function chatOf({ messages }: PersonStateParts, person: Person): Chat {
  const conversationId = chatIdOf(person)
  return {
    conversationId,
    title: APPS.teams.name,
    messages: messages.in(conversationId),
    unread: messages.unread(person.key, conversationId),
  }
}

function teamOf(
  { channelTabs, messages, manifest }: PersonStateParts,
  person: Person,
): TeamOnClient | undefined {
  if (!isInTeam(person)) return undefined
  return {
    id: TEAM.id,
    name: TEAM.name,
    ...(manifest.configurationUrl === undefined
      ? {}
      : { configurationUrl: manifest.configurationUrl }),
    channels: TEAM.channels.map(({ id, name, type }) => ({
      id,
      name,
      type,
      hostTenantId: TEAM.hostTenantId,
      tabs: channelTabs.in(id),
      posts: messages.in(id),
    })),
  }
}
