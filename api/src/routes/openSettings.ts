import { openSettingsContract } from '@ect/contract/openSettings.ts'
import { openSettings } from '@ect/usecases/openSettings.ts'

import { route } from '../http/route.ts'

export const openSettingsRoute = route(openSettingsContract, ({ ports, caller, params }) =>
  openSettings(ports, caller, params),
)
