import { app } from '@azure/functions'

import { composeApi, openSealingKey, openStore } from './compose.ts'
import { readConfig } from './config.ts'
import { getOpenApi, OPEN_API_PATH } from './openApiFunction.ts'
import { ROUTE_TABLE } from './routeTable.ts'
import { TIMERS } from './timers.ts'

const host = composeApi(readConfig(process.env), {
  sealingKey: await openSealingKey(process.env),
  store: await openStore(process.env),
})

for (const { endpoint, handlerOn } of ROUTE_TABLE) {
  app.http(endpoint.name, {
    methods: [endpoint.method],
    route: endpoint.path,
    // Every route checks the caller's own token; a shared function key would add nothing.
    authLevel: 'anonymous',
    handler: handlerOn(host),
  })
}
app.http('getOpenApi', {
  methods: ['GET'],
  route: OPEN_API_PATH,
  authLevel: 'anonymous',
  handler: getOpenApi,
})
for (const { name, schedule, run } of TIMERS) {
  app.timer(name, { schedule, handler: async () => void (await run(host)) })
}
