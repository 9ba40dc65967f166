import type { FrameContext } from './protocol.ts'
import { RUNTIME_CONFIG } from './runtimeConfig.ts'
import type { TabContext } from './tabContext.ts'

/** What a tab may ask of the place that shows it. */
export interface TabHost {
  readonly frameContext: FrameContext
  readonly context: () => TabContext
  readonly token: () => Promise<TokenAnswer>
  /** The tab wants to hear of `themeChange`, `beforeUnload` and the like. */
  readonly listen: (event: string) => void
  readonly initialised: () => void
  readonly loaded: () => void
  readonly failed: (message: string) => void
  readonly readyToUnload: () => void
  /** A page of this app; with no `pageId`, its first. Whether there is such a page. */
  readonly openPage: (page: PageOfApp) => boolean
  readonly openLink: (url: string) => boolean
  readonly copyLink: (subPageId: string) => void
  readonly openDialog: (dialog: DialogOfTab) => Promise<DialogAnswer>
  readonly closeDialog: (result: unknown) => void
  readonly settings: () => TabSettings
  readonly setSettings: (settings: TabSettings) => void
  readonly setValidity: (valid: boolean) => void
  readonly saved: () => void
  readonly saveFailed: (reason: string) => void
}

export type TokenAnswer = { readonly token: string } | { readonly reason: string }

export interface PageOfApp {
  readonly appId?: string
  readonly pageId?: string
  readonly subPageId?: string
}

export interface DialogOfTab {
  readonly url: string
  readonly title: string
  readonly width?: string
  readonly height?: string
}

export interface DialogAnswer {
  readonly error?: string
  readonly result?: unknown
}

export interface TabSettings {
  readonly entityId?: string
  readonly contentUrl?: string
  readonly websiteUrl?: string
  readonly suggestedDisplayName?: string
}

/** The arguments of the host's answer; `undefined` for a message that wants none. */
type Answer = readonly unknown[] | undefined
type OnMessage = (host: TabHost, args: readonly unknown[]) => Answer | Promise<Answer>

const NO_SUCH_PAGE = 'The page could not be found.'
const CANNOT_OPEN = 'The link could not be opened.'

/** Every message of teams-js that this host plays. It says nothing to any other, as Teams does. */
export const TAB_MESSAGES: Readonly<Record<string, OnMessage>> = {
  initialize: (host) => {
    host.initialised()
    return [host.frameContext, 'web', RUNTIME_CONFIG, '2.0.1']
  },
  getContext: (host) => [host.context()],
  registerHandler: (host, [event]) => tell(host.listen, text(event)),
  readyToUnload: (host) => tell(host.readyToUnload),

  'appInitialization.appLoaded': (host) => tell(host.loaded),
  'appInitialization.success': (host) => tell(host.loaded),
  'appInitialization.failure': (host, [reason, message]) =>
    tell(host.failed, text(message) || text(reason)),
  'appInitialization.expectedFailure': (host, [reason, message]) =>
    tell(host.failed, text(message) || text(reason)),

  'authentication.getAuthToken': async (host) => {
    const answer = await host.token()
    return 'token' in answer ? [true, answer.token] : [false, answer.reason]
  },
  'authentication.authenticate': () => [false, 'FailedToOpenWindow'],
  'authentication.getUser': () => [
    false,
    { errorCode: 500, message: 'App does not have the required permissions for this operation' },
  ],

  'settings.getSettings': (host) => [host.settings()],
  'settings.setSettings': (host, [settings]) => {
    host.setSettings(fields(settings, SETTINGS_FIELDS))
    return [true]
  },
  'settings.setValidityState': (host, [valid]) => tell(host.setValidity, valid === true),
  'settings.save.success': (host) => tell(host.saved),
  'settings.save.failure': (host, [reason]) => tell(host.saveFailed, text(reason)),

  'pages.navigateToApp': (host, [page]) =>
    statusAnd(host.openPage(fields(page, PAGE_FIELDS)), NO_SUCH_PAGE),
  'pages.currentApp.navigateTo': (host, [page]) =>
    errorOrNone(host.openPage(fields(page, PAGE_FIELDS))),
  'pages.currentApp.navigateToDefaultPage': (host) => errorOrNone(host.openPage({})),
  executeDeepLink: (host, [url]) => statusAnd(host.openLink(text(url)), CANNOT_OPEN),
  shareDeepLink: (host, [subPageId]) => tell(host.copyLink, text(subPageId)),

  'tasks.startTask': async (host, [dialog]) => {
    const { url = '', title = '', ...size } = fields(dialog, DIALOG_FIELDS)
    const { error, result } = await host.openDialog({ url, title, ...size })
    return [error ?? null, result]
  },
  'tasks.completeTask': (host, [result]) => tell(host.closeDialog, result),
}

const SETTINGS_FIELDS = ['entityId', 'contentUrl', 'websiteUrl', 'suggestedDisplayName'] as const
const PAGE_FIELDS = ['appId', 'pageId', 'subPageId'] as const
const DIALOG_FIELDS = ['url', 'title', 'width', 'height'] as const

function tell<Args extends unknown[]>(word: (...args: Args) => void, ...args: Args): undefined {
  word(...args)
}

function statusAnd(done: boolean, reason: string): Answer {
  return done ? [true] : [false, reason]
}

function errorOrNone(done: boolean): Answer {
  return done ? [null] : [{ errorCode: 404, message: NO_SUCH_PAGE }]
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The named fields that are text, or numbers, written as text: the rest of it is not ours. */
function fields<Name extends string>(
  of: unknown,
  names: readonly Name[],
): { readonly [Key in Name]?: string } {
  if (typeof of !== 'object' || of === null) return {}
  const found: { [Key in Name]?: string } = {}
  for (const name of names) {
    const value: unknown = Reflect.get(of, name)
    if (typeof value === 'string' || typeof value === 'number') found[name] = String(value)
  }
  return found
}
