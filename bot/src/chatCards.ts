import type { Person } from '@ect/domain/people.ts'
import type { ChatCards } from '@ect/usecases/ports/notices.ts'
import { Refusal, type RefusalCode } from '@ect/usecases/refusal.ts'
import { refusedByMicrosoft } from '@ect/usecases/refusedByMicrosoft.ts'
import type { BotBuilderCloudAdapter } from '@microsoft/teamsfx'
import { z } from 'zod'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { reachOf } from './reach.ts'
import { showDigest } from './showDigest.ts'
import { showReport } from './showReport.ts'

export type InstallTargets = Pick<
  BotBuilderCloudAdapter.NotificationBot,
  'buildTeamsBotInstallation'
>

/** Cards in personal chats, sent to where teamsfx saw the app installed. */
export function chatCards(parts: BotParts, targets: InstallTargets): ChatCards {
  return {
    async send({ id: noticeId, to, reportKey }) {
      await sendCard(parts, targets, to, (sender) =>
        stillDue(showReport(parts, sender, reportKey, { noticeId, place: 'sent-card' })),
      )
    },
    async sendDigest({ to, notices }) {
      const about = notices.map(({ reportKey }) => reportKey)
      await sendCard(parts, targets, to, (sender) => stillDue(showDigest(parts, sender, about)))
    },
  }
}

/**
 * Sends a card, made for the person as Teams knows them, to their own chat; none when it is not
 * due any more.
 *
 * @throws Refusal `microsoft-unavailable`
 */
export async function sendCard(
  { ports }: BotParts,
  targets: InstallTargets,
  to: Person,
  cardFor: (sender: Sender) => Promise<AdaptiveCard | undefined>,
): Promise<void> {
  const reference = await reachOf(ports.reach, to.id)
  const installation = reference && targets.buildTeamsBotInstallation(reference)
  if (!installation) throw new Refusal('microsoft-unavailable', { reason: 'not-yet' })
  const caller = { id: to.id, name: to.name }
  const card = await cardFor({ caller, mri: reference.user?.id ?? '' })
  if (card) await deliver(installation, card)
}

/** `undefined` when nothing of it is theirs any more: then there is nothing to tell. */
async function stillDue(card: Promise<AdaptiveCard>): Promise<AdaptiveCard | undefined> {
  try {
    return await card
  } catch (thrown) {
    const isGone = thrown instanceof Refusal && NOT_THEIRS.includes(thrown.code)
    if (isGone) return undefined
    throw thrown
  }
}

const NOT_THEIRS: readonly RefusalCode[] = ['not-found', 'not-your-part']

const NO_ANSWER = 0

const Headers = z.custom<{ get(name: string): string | undefined }>(
  (headers) => typeof Reflect.get(Object(headers), 'get') === 'function',
)
/** What the connector throws; without a status when Teams gave no answer at all. */
const TeamsError = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z.object({ headers: Headers }).optional(),
})

type Installation = NonNullable<ReturnType<InstallTargets['buildTeamsBotInstallation']>>

/** A connection that was kept open, and that Teams closed in the same moment. */
const CLOSED_MEANWHILE = 'ECONNRESET'

async function deliver(installation: Installation, card: AdaptiveCard): Promise<void> {
  const first = await failureOf(installation, card)
  const isClosed = TeamsError.safeParse(first).data?.code === CLOSED_MEANWHILE
  const cause = isClosed ? await failureOf(installation, card) : first
  if (cause !== undefined) throw refusalOf(cause)
}

async function failureOf(installation: Installation, card: AdaptiveCard): Promise<unknown> {
  const failures: unknown[] = []
  // Caught here: what is thrown on would count as a fault of the bot's own turn.
  await installation.sendAdaptiveCard(card, async (_context, thrown) => {
    failures.push(thrown)
  })
  return failures[0]
}

/** Teams' own status, code and what it asks for; its text may name people. */
function refusalOf(cause: unknown): Refusal {
  const { statusCode = NO_ANSWER, code, response } = TeamsError.catch({}).parse(cause)
  const retryAfter = response?.headers.get('retry-after')
  return refusedByMicrosoft({ status: statusCode, code, retryAfter }, cause)
}
