import { SETTINGS_PATH, SettingsKey, SettingsView } from './settingsView.ts'

export const openSettingsContract = {
  name: 'openSettings',
  summary: 'What an appropriate body has decided, for those who may change it',
  method: 'GET',
  path: SETTINGS_PATH,
  params: SettingsKey,
  body: 'none',
  reply: SettingsView,
} as const
