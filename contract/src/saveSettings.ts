import { FORM_NAMES } from '@ect/domain/forms/formSet.ts'
import type { SettingsChange } from '@ect/domain/settings/savedSettings.ts'
import { z } from 'zod'

import { commandId } from './command.ts'
import { FormEdit } from './formEdit.ts'
import { isoDate } from './reportView.ts'
import { decidedShape, SETTINGS_PATH, SettingsKey, SettingsView } from './settingsView.ts'

const EDITS_AT_MOST = 1000

/** Forms that change; the others stay as they are. */
const forms: z.ZodType<SettingsChange['forms']> = z.partialRecord(
  z.enum(FORM_NAMES),
  z.strictObject({
    startsFrom: z.enum(['last', 'shipped']),
    edits: z.array(FormEdit).max(EDITS_AT_MOST),
  }),
)

export const saveSettingsContract = {
  name: 'saveSettings',
  summary: 'Decides what holds from a day on; what had not begun to hold gives way to it',
  method: 'POST',
  path: SETTINGS_PATH,
  params: SettingsKey,
  body: z.strictObject({
    ...decidedShape,
    commandId,
    version: z.string().max(200),
    holdsFrom: isoDate,
    forms,
  }),
  reply: SettingsView,
} as const
