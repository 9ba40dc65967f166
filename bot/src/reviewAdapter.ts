import { Refusal } from '@ect/usecases/refusal.ts'
import {
  type Activity,
  CloudAdapter,
  type InvokeResponse,
  StatusCodes,
  type TurnContext,
} from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'

import type { OnFault } from './botParts.ts'
import { outboxRetries } from './outboxRetries.ts'
import { isPress } from './sender.ts'
import type { StrictAuthentication } from './strictAuthentication.ts'
import { refusalReply } from './verbs/orReply.ts'

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
   * @throws Refusal `store-unavailable`, as soon
   */
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const authenticated = await this.#authentication
      .authenticateRequest(activity, authorization)
      .catch((thrown: unknown) => refused(thrown, activity))
    if ('status' in authenticated) return authenticated
    return this.processActivity(authenticated, activity, turn)
  }
}

/**
 * Teams signed it, and it is not let in: a press is told why, as its card stands there dead
 * otherwise. Nothing else is answered, so that a tenant that nobody knows cannot make us write.
 */
function refused(thrown: unknown, activity: Activity): InvokeResponse {
  if (!(thrown instanceof Refusal)) throw thrown
  if (isPress(activity)) return { status: StatusCodes.OK, body: refusalReply(thrown) }
  if (thrown.code !== 'tenant-unknown') throw thrown
  throw new AuthenticationError('Unauthorized', StatusCodes.UNAUTHORIZED)
}
