import type { User } from '@microsoft/microsoft-graph-types'

import { jsonReply } from '../httpServer.ts'
import type { Person } from '../people.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'

/** The directory, as much of it as User.Read opens: oneself. */
export const userRoutes: readonly GraphRoute[] = [
  {
    method: 'GET',
    path: '/v1.0/me',
    answer: (_, asker) => jsonReply(200, userOf(asker.person('User.Read'))),
  },
  {
    method: 'GET',
    path: '/v1.0/users/:user',
    answer: ({ params }, asker) => {
      const person = asker.person('User.Read')
      if ([person.oid, person.upn].includes(params['user'] ?? '')) {
        return jsonReply(200, userOf(person))
      }
      throw new GraphRefusal(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      )
    },
  },
]

function userOf({ oid, name, upn }: Person): User {
  const [givenName = '', ...others] = name.split(' ')
  return {
    id: oid,
    displayName: name,
    givenName,
    surname: others.join(' '),
    mail: upn,
    userPrincipalName: upn,
  }
}
