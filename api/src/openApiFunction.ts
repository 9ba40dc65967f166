import type { HttpHandler } from '@azure/functions'

import { SAFE_HEADERS } from './http/safeHeaders.ts'
import { openApi } from './openApi.ts'
import { ROUTE_TABLE } from './routeTable.ts'

export const OPEN_API_PATH = 'openapi.json'

/** The API's own description. It holds nothing of anyone's, so no token is asked for. */
export const getOpenApi: HttpHandler = () => ({
  status: 200,
  headers: { ...SAFE_HEADERS, 'cache-control': 'public, max-age=300' },
  jsonBody: openApi(ROUTE_TABLE),
})
