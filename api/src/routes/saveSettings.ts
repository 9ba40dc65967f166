import { saveSettingsContract } from '@ect/contract/saveSettings.ts'
import { saveSettings } from '@ect/usecases/saveSettings.ts'

import { route } from '../http/route.ts'

export const saveSettingsRoute = route(saveSettingsContract, ({ ports, caller, params, body }) =>
  saveSettings(ports, caller, { ...params, ...body }),
)
