import { personId } from '@ect/domain/people.ts'
import type { SchoolStaff } from '@ect/usecases/ports/schoolStaff.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { z } from 'zod'

import type { Graph } from './graphClient.ts'
import { askGraph } from './graphRefusal.ts'

const READ = 'id,displayName,mail,userPrincipalName'
/** Of an account without a mailbox the sign-in name is the address. */
const User = z.object({
  id: z.uuid(),
  displayName: z.string(),
  mail: z.string().nullish(),
  userPrincipalName: z.string(),
})

/** People of a school's own tenant, found by the name that they sign in with or by their mail address. */
export function graphStaff(graph: Pick<Graph, 'asApp'>): SchoolStaff {
  return {
    async find(tenantId, email) {
      const client = await graph.asApp(tenantId)
      const byName = `/users/${encodeURIComponent(email)}`
      const found: unknown =
        (await unlessUnknown(() => askGraph(() => client.api(byName).select(READ).get()))) ??
        (await askGraph(() =>
          client
            .api('/users')
            .filter(`mail eq '${email.replaceAll("'", "''")}'`)
            .select(READ)
            .get(),
        ))
      const user = userIn(found)
      return (
        user && {
          id: personId(tenantId, user.id),
          name: user.displayName,
          email: user.mail ?? user.userPrincipalName,
          tenantId,
          objectId: user.id,
        }
      )
    },
  }
}

const Listed = z.object({ value: z.array(User) })

function userIn(answer: unknown): z.infer<typeof User> | undefined {
  const { success, data } = Listed.safeParse(answer)
  if (!success) return User.parse(answer)
  // An address that several accounts share names nobody.
  return data.value.length === 1 ? data.value[0] : undefined
}

async function unlessUnknown(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'not-found') return undefined
    throw thrown
  }
}
