import { TeamsInfo, type TurnContext } from 'botbuilder'
import { z } from 'zod'

const Member = z.object({ userPrincipalName: z.string().min(1) })

/** The address that the sender signs in with, as Teams knows it; `undefined` when it does not say. */
export async function accountOf(context: TurnContext): Promise<string | undefined> {
  // Only so that a sentence can name it: a refusal is no reason to say nothing.
  const member: unknown = await TeamsInfo.getMember(context, context.activity.from.id).catch(
    () => undefined,
  )
  return Member.safeParse(member).data?.userPrincipalName
}
