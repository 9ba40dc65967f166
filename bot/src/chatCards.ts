import type { Person } from '@ect/domain/people.ts'
import type { ChatCards } from '@ect/usecases/ports/notices.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import type { BotBuilderCloudAdapter } from '@microsoft/teamsfx'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { reachOf } from './reach.ts'
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
        cardStillDue(parts, sender, reportKey, noticeId),
      )
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
  if (!installation) throw new Refusal('microsoft-unavailable', { reason: 'not-installed' })
  const caller = { id: to.id, name: to.name }
  const card = await cardFor({ caller, mri: reference.user?.id ?? '' })
  if (card) await deliver(installation, card)
}

/** `undefined` when the report is none of theirs any more: then there is nothing to tell. */
async function cardStillDue(
  parts: BotParts,
  sender: Sender,
  key: Parameters<typeof showReport>[2],
  noticeId: string,
): Promise<AdaptiveCard | undefined> {
  try {
    return await showReport(parts, sender, key, { noticeId, place: 'sent-card' })
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'not-found') return undefined
    throw thrown
  }
}

type Installation = NonNullable<ReturnType<InstallTargets['buildTeamsBotInstallation']>>

async function deliver(installation: Installation, card: AdaptiveCard): Promise<void> {
  const failures: unknown[] = []
  // Caught here: what is thrown on would count as a fault of the bot's own turn.
  await installation.sendAdaptiveCard(card, async (_context, thrown) => {
    failures.push(thrown)
  })
  const [cause] = failures
  if (cause === undefined) return
  throw new Refusal('microsoft-unavailable', whatTeamsSaid(cause), { cause })
}

/** Teams' own status and code, such as 403 `MessageWritesBlocked`; its text may name people. */
function whatTeamsSaid(thrown: unknown): Readonly<Record<string, unknown>> {
  if (typeof thrown !== 'object' || thrown === null) return {}
  const status: unknown = Reflect.get(thrown, 'statusCode')
  const code: unknown = Reflect.get(thrown, 'code')
  return {
    ...(typeof status === 'number' && { status }),
    ...(typeof code === 'string' && { code }),
  }
}
