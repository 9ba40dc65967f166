/**
 * What the Teams-like client asks its own server. Only between these two: neither the product nor
 * a test speaks it. All paths are below `/sandbox/` on the client's own origin; `{person}` is a
 * person's key, such as `marcus.ellery`.
 */

/** `GET /sandbox/people` */
export interface PeopleReply {
  readonly people: readonly PersonOnClient[]
  readonly tabOrigin: string
  readonly app: { readonly id: string; readonly name: string }
}

export interface PersonOnClient {
  readonly key: string
  readonly name: string
  readonly part: string
  readonly isLead: boolean
  readonly tenantName: string
  readonly appInstalled: boolean
}

/** `GET /sandbox/{person}/state`, and again after every server-sent event of `GET /sandbox/{person}/events`. */
export interface StateReply {
  readonly me: PersonOnClient & {
    readonly oid: string
    readonly tenantId: string
    readonly upn: string
    readonly mri: string
  }
  readonly clock: ClockReply
  readonly feed: readonly FeedItem[]
  readonly chats: readonly Chat[]
  readonly team?: TeamOnClient
  readonly calendar: readonly CalendarItem[]
  readonly appBlocked: boolean
  /** Newest first. */
  readonly mail: readonly MailItem[]
  /** Where the app is installed and has one. */
  readonly extension?: ExtensionOnClient
  readonly staticTabs: readonly {
    readonly entityId: string
    readonly name: string
    readonly contentUrl: string
  }[]
}

/** `GET /sandbox/clock`; moved by `POST /sandbox/clock` with `{ day }`, which answers the same. */
export interface ClockReply {
  /** `YYYY-MM-DD` in England. */
  readonly day: string
  /** The moment now, ISO 8601 UTC. */
  readonly now: string
}

/** One line of the activity feed, as Graph's sendActivityNotification made it. */
export interface FeedItem {
  readonly id: string
  readonly at: string
  readonly activityType: string
  /** The manifest's template with its parameters filled in. */
  readonly text: string
  readonly preview: string
  /** The topic's web address: a Teams deep link into our tab. */
  readonly webUrl: string
  readonly read: boolean
}

export interface Chat {
  readonly conversationId: string
  readonly title: string
  readonly messages: readonly ChatMessage[]
  readonly unread: number
}

export interface ChatMessage {
  readonly id: string
  readonly at: string
  readonly from: 'bot' | 'me'
  readonly text?: string
  /** Adaptive Card JSON. */
  readonly card?: unknown
  readonly edited: boolean
}

export interface TeamOnClient {
  readonly id: string
  readonly name: string
  /** Where the app asks what a new tab of a channel should show. */
  readonly configurationUrl?: string
  readonly channels: readonly {
    readonly id: string
    readonly name: string
    readonly type: 'Regular' | 'Shared'
    readonly hostTenantId: string
    readonly tabs: readonly ChannelTab[]
    readonly posts: readonly ChatMessage[]
  }[]
}

export interface ChannelTab {
  readonly entityId: string
  readonly name: string
  readonly contentUrl: string
}

export interface CalendarItem {
  readonly id: string
  readonly subject: string
  readonly start: string
  readonly end: string
  readonly organiser: string
  readonly attendees: readonly string[]
  readonly joinUrl?: string
}

/** One email in a person's inbox, as Graph's sendMail made it. */
export interface MailItem {
  readonly id: string
  readonly at: string
  /** The address of the mailbox that it came from. */
  readonly from: string
  readonly subject: string
  readonly text: string
}

/** `POST /sandbox/{person}/app`: what a person does with the app in their own Teams; answers 204. */
export interface AppRequest {
  readonly action: 'remove' | 'block' | 'unblock'
}

/** `POST /sandbox/{person}/messages` */
export interface SayRequest {
  readonly conversationId: string
  /** Empty when a card is all that is said. */
  readonly text: string
  /** Adaptive Card JSON, as the app's message extension made it. */
  readonly card?: unknown
}

/** The app's message extension, as its manifest declares it. */
export interface ExtensionOnClient {
  readonly commandId: string
  readonly title: string
  readonly parameter: { readonly name: string; readonly title: string }
  /** Whether links into the tab are shown to the app when they are pasted. */
  readonly readsLinks: boolean
}

/** What `POST /sandbox/{person}/extension/search` answers, and `…/extension/link` to a pasted link. */
export interface ExtensionReply {
  readonly items: readonly {
    readonly title: string
    readonly text: string
    /** What it becomes in a message. */
    readonly card: unknown
  }[]
  /** Shown in place of a list. */
  readonly sentence?: string
}

/** `POST /sandbox/{person}/invoke`: a card's Action.Execute, pressed or asked for by `refresh`. */
export interface InvokeRequest {
  readonly conversationId: string
  readonly messageId: string
  readonly trigger: 'manual' | 'automatic'
  readonly action: {
    readonly type: 'Action.Execute'
    readonly id?: string
    readonly verb: string
    readonly data: unknown
  }
}

/** The bot's own `adaptiveCard/action` answer, or what Teams makes of none. */
export interface InvokeReply {
  readonly statusCode: number
  readonly type: string
  readonly value: unknown
}

/** `POST /sandbox/{person}/token` → `{ token }`, or 403 `{ reason }` as getAuthToken would fail. */
export interface TokenReply {
  readonly token: string
}

/** `POST /sandbox/{person}/feed/{id}/read` → 204. `POST /sandbox/{person}/chats/{conversationId}/read` → 204. */

/** `POST /sandbox/{person}/channels/{channelId}/tabs`: saves a configured tab; answers 201. */
export interface SaveTabRequest {
  readonly entityId: string
  readonly contentUrl: string
  readonly websiteUrl?: string
  readonly suggestedDisplayName: string
}

/** `GET /sandbox/wire?after={n}`: what crossed the wire, newest last. */
export interface WireReply {
  readonly lines: readonly WireLine[]
}

export interface WireLine {
  readonly n: number
  readonly at: string
  readonly from: string
  readonly to: string
  /** `POST /v3/conversations/…/activities`, `invoke adaptiveCard/action`. */
  readonly what: string
  readonly status?: number
  readonly body?: unknown
}
