import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder'

import type { OnFault } from './botParts.ts'
import { outboxRetries } from './outboxRetries.ts'
import type { StrictAuthentication } from './strictAuthentication.ts'

const SORRY = 'Something went wrong on our side. Please try again.'

/** The Bot Framework's adapter, with what botbuilder leaves to each bot decided once. */
export class ReviewAdapter extends CloudAdapter {
  readonly #authentication: StrictAuthentication

  constructor(authentication: StrictAuthentication, onFault: OnFault) {
    super(authentication)
    this.use(outboxRetries)
    this.#authentication = authentication
    this.onTurnError = async (context, thrown) => {
      // Thrown on, so that the sender tries again, and so that a failed sending of ours fails. A
      // message is answered instead: people try again themselves.
      if (context.activity.type !== 'message') throw thrown
      onFault(thrown, context.activity.id ?? '')
      await context.sendActivity(SORRY)
    }
  }

  /**
   * Runs one turn for an activity that came in over HTTP. The adapter's own `process` would put
   * the text of errors into its replies.
   *
   * @throws AuthenticationError before anything of the bot has run
   */
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const authenticated = await this.#authentication.authenticateRequest(activity, authorization)
    return this.processActivity(authenticated, activity, turn)
  }
}
