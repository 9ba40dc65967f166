import {
  ActivityRequestError,
  ActivityRequestTrigger,
  type ActivityResponse,
  AdaptiveApplet,
  AdaptiveCard,
  ChannelAdapter,
  ErrorResponse,
  ExecuteAction,
  GlobalSettings,
  type IActivityRequest,
  OpenUrlAction,
  RefreshMode,
  SuccessResponse,
} from 'adaptivecards'

import type { InvokeReply, InvokeRequest } from '../../teams/clientApi.ts'
import { toHtml } from '../richText.ts'
import { finishCard } from './finishCard.ts'
import { cardHostConfig } from './hostConfig.ts'
import { type InvokeResult, readInvokeReply, SOMETHING_WENT_WRONG } from './invokeResult.ts'
import { refreshesByItself } from './refresh.ts'

/** What a card needs of the place that shows it. */
export interface CardSurface {
  readonly invoke: (request: Pick<InvokeRequest, 'trigger' | 'action'>) => Promise<InvokeReply>
  readonly openUrl: (url: string) => void
  readonly asking: (trigger: InvokeRequest['trigger']) => void
  readonly answered: (result: InvokeResult, trigger: InvokeRequest['trigger']) => void
  readonly shown: (card: unknown) => void
}

export interface CardApplet {
  readonly element: HTMLElement
  /** Draws the card anew, and asks for the person's own view if the card names them. */
  show(card: unknown): void
  /** "Refresh card" of the message's menu. */
  refresh(): void
}

GlobalSettings.setTabIndexAtCardRoot = false
GlobalSettings.applets.logEnabled = false
GlobalSettings.applets.refresh.mode = RefreshMode.Automatic
GlobalSettings.applets.refresh.timeBetweenAutomaticRefreshes = 0
GlobalSettings.applets.refresh.maximumConsecutiveAutomaticRefreshes = 1
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text)
  result.didProcess = true
}

/** One card on screen: the renderer's own host of Universal Actions, with Teams' rules of refresh. */
export function createCardApplet(surface: CardSurface, mri: string): CardApplet {
  const applet = new AdaptiveApplet()
  const channel = new BotChannel(surface)
  let refreshIsDue = false

  applet.hostConfig = cardHostConfig()
  applet.channelAdapter = channel
  applet.onShowManualRefreshButton = () => false
  applet.onCreateProgressOverlay = () => undefined
  applet.onActivityRequestFailed = () => -1
  applet.onPrepareActivityRequest = (_, request) => {
    if (channel.isBusy) return false
    if (request.trigger === ActivityRequestTrigger.Manual) return true
    const due = refreshIsDue
    refreshIsDue = false
    return due
  }
  applet.onCardChanging = (_, card) => {
    surface.shown(card)
    return true
  }
  applet.onCardChanged = () => {
    finishCard(applet.renderedElement)
    if (!applet.card) return
    applet.card.onAnchorClicked = (_, anchor) => {
      surface.openUrl(anchor.href)
      return true
    }
  }
  applet.onAction = (_, action) => {
    if (action instanceof OpenUrlAction && action.url) surface.openUrl(action.url)
  }
  return {
    element: applet.renderedElement,
    show(card) {
      refreshIsDue = refreshesByItself(card, mri)
      applet.setCard(card)
    },
    refresh: () => applet.refreshCard(),
  }
}

class BotChannel extends ChannelAdapter {
  isBusy = false
  readonly #surface: CardSurface

  constructor(surface: CardSurface) {
    super()
    this.#surface = surface
  }

  override async sendRequestAsync(request: IActivityRequest): Promise<ActivityResponse> {
    this.isBusy = true
    this.#surface.asking(request.trigger)
    const result = await this.#ask(request)
    this.isBusy = false
    // The answer is shown first, so that the focus can then be put where it belongs.
    setTimeout(() => this.#surface.answered(result, request.trigger))
    if (result.shows === 'error') {
      return new ErrorResponse(request, new ActivityRequestError(undefined, result.text))
    }
    const content = result.shows === 'card' ? result.card : result.text
    return new SuccessResponse(request, JSON.stringify(content))
  }

  async #ask({ action, trigger }: IActivityRequest): Promise<InvokeResult> {
    if (!(action instanceof ExecuteAction)) return { shows: 'error', text: SOMETHING_WENT_WRONG }
    try {
      const reply = await this.#surface.invoke({
        trigger,
        action: {
          type: 'Action.Execute',
          ...(action.id !== undefined && { id: action.id }),
          verb: action.verb,
          data: action.data ?? {},
        },
      })
      return readInvokeReply(reply)
    } catch {
      return { shows: 'error', text: SOMETHING_WENT_WRONG }
    }
  }
}
