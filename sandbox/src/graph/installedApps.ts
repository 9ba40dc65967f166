import { z } from 'zod'

import { personByOid } from '../directory.ts'
import { jsonReply } from '../httpServer.ts'
import { APPS } from '../people.ts'
import type { AppChoices } from '../teams/appChoices.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { requestBody } from './requestBody.ts'

/** A tenant's catalogue gives the app an id of its own. */
const ID_IN_CATALOGUE = 'e0c70000-0000-4000-8000-00000000c0ca'
const OURS = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${ID_IN_CATALOGUE}`
const Installation = z.strictObject({ 'teamsApp@odata.bind': z.string() })

/** The tenant's catalogue with our app in it, and the app in people's own Teams. */
export function installedAppRoutes({
  appChoices,
}: {
  readonly appChoices: Pick<AppChoices, 'has' | 'install'>
}): readonly GraphRoute[] {
  return [
    {
      method: 'GET',
      path: '/v1.0/appCatalogs/teamsApps',
      answer({ url }, asker) {
        asker.requireRole('AppCatalog.Read.All')
        const isOurs = url.searchParams.get('$filter') === `externalId eq '${APPS.teams.appId}'`
        const app = {
          id: ID_IN_CATALOGUE,
          externalId: APPS.teams.appId,
          displayName: APPS.teams.name,
          distributionMethod: 'organization',
        }
        return jsonReply(200, { value: isOurs ? [app] : [] })
      },
    },
    {
      method: 'POST',
      path: '/v1.0/users/:user/teamwork/installedApps',
      answer(call, asker) {
        asker.requireRole('TeamsAppInstallation.ReadWriteSelfForUser.All')
        const { 'teamsApp@odata.bind': app } = requestBody(call, Installation)
        const person = personByOid(asker.tenantId, call.params['user'] ?? '')
        if (!person || app !== OURS) throw new GraphRefusal(404, 'NotFound', 'Not found.')
        if (appChoices.has(person)) {
          throw new GraphRefusal(409, 'Conflict', 'The app is already installed.')
        }
        appChoices.install(person)
        return { status: 201 }
      },
    },
  ]
}
