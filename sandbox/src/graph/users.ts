import type { User } from '@microsoft/microsoft-graph-types'

import { jsonReply } from '../httpServer.ts'
import { PEOPLE, type Person } from '../people.ts'
import type { Asker } from './bearer.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'

const READS_ALL = 'User.ReadBasic.All'
const BY_MAIL = /^mail eq '(.+)'$/

/** The directory, as much of it as User.Read opens to a person, oneself, and User.ReadBasic.All to the app. */
export const userRoutes: readonly GraphRoute[] = [
  {
    method: 'GET',
    path: '/v1.0/me',
    answer: (_, asker) => jsonReply(200, userOf(asker.person('User.Read'))),
  },
  {
    method: 'GET',
    path: '/v1.0/users',
    answer({ url }, asker) {
      asker.requireRole(READS_ALL)
      const [, quoted = ''] = BY_MAIL.exec(url.searchParams.get('$filter') ?? '') ?? []
      const found = peopleNamed(asker, quoted.replaceAll("''", "'"))
      return jsonReply(200, { value: found.map(userOf) })
    },
  },
  {
    method: 'GET',
    path: '/v1.0/users/:user',
    answer({ params }, asker) {
      const user = params['user'] ?? ''
      if (asker.hasRole(READS_ALL)) {
        const [found] = peopleNamed(asker, user)
        if (found) return jsonReply(200, userOf(found))
        const sentence = `Resource '${user}' does not exist.`
        throw new GraphRefusal(404, 'Request_ResourceNotFound', sentence)
      }
      const person = asker.person('User.Read')
      if (isNamed(person, user)) return jsonReply(200, userOf(person))
      throw new GraphRefusal(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      )
    },
  },
]

function peopleNamed({ tenantId }: Asker, user: string): readonly Person[] {
  return PEOPLE.filter((person) => person.tenantId === tenantId && isNamed(person, user))
}

/** As Entra does, whatever the case. */
function isNamed({ oid, upn }: Person, user: string): boolean {
  return [oid, upn].includes(user.toLowerCase())
}

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
