/** The messages of teams-js, apiVersion 4, as they cross between a tab's frame and its host. */

export type FrameContext = 'content' | 'settings' | 'task'

export interface TabRequest {
  readonly id: number
  /** Left out by SDKs before 2.24, which go by `id` alone. */
  readonly uuidAsString?: string
  readonly func: string
  readonly args: readonly unknown[]
}

export interface HostAnswer {
  readonly id: number
  readonly uuidAsString?: string
  readonly args: readonly unknown[]
}

/** A word from the host that answers nothing, such as `themeChange`. */
export interface HostEvent {
  readonly func: string
  readonly args: readonly unknown[]
}

export function readRequest(data: unknown): TabRequest | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { id, uuidAsString, func, args } = data as Partial<Record<keyof TabRequest, unknown>>
  if (typeof id !== 'number' || typeof func !== 'string') return undefined
  return {
    id,
    ...(typeof uuidAsString === 'string' && { uuidAsString }),
    func,
    args: Array.isArray(args) ? args : [],
  }
}

export function answerTo(request: TabRequest, args: readonly unknown[]): HostAnswer {
  const { id, uuidAsString } = request
  return { id, ...(uuidAsString !== undefined && { uuidAsString }), args }
}

/**
 * Whether a message comes from the very frame that shows the tab, and from the tab's own origin:
 * neither another window of that origin nor a foreign page inside the frame is listened to.
 */
export function isFromTab(
  message: { readonly source: unknown; readonly origin: string },
  tab: { readonly window: unknown; readonly origin: string },
): boolean {
  return tab.window !== null && message.source === tab.window && message.origin === tab.origin
}
