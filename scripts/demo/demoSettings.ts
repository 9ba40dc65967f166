import path from 'node:path'

import { APPS, LANTERNFIELD } from '@ect/sandbox/people.ts'
import { origin, type SandboxPorts } from '@ect/sandbox/ports.ts'

/**
 * The settings of the API and the bot on one machine: the names that Azure sets, with the sandbox's
 * addresses and keys.
 */
export function demoSettings(ports: SandboxPorts, folder: string): NodeJS.ProcessEnv {
  return {
    STORE: 'sqlite',
    SQLITE_FILE: path.join(folder, 'records.sqlite'),
    SEAL_KEY_FILE: path.join(folder, 'seal-key.pem'),
    ENTRA_AUTHORITY: origin(ports.entra),
    ENTRA_CLIENT_ID: APPS.api.appId,
    ENTRA_CLIENT_SECRET: APPS.api.secret,
    GRAPH_ORIGIN: origin(ports.graph),
    TAB_ORIGIN: origin(ports.tab),
    TEAMS_APP_ID: APPS.teams.appId,
    MAIL_SENDER: 'induction@lanternfield.example',
    MAIL_TENANT_ID: LANTERNFIELD,
    DRAFT_KEY_SECRET: `sandbox-${APPS.api.secret}-${APPS.api.appId}`,
    BOT_ID: APPS.bot.appId,
    BOT_TENANT_ID: LANTERNFIELD,
    BOT_SECRET: APPS.bot.secret,
    BOT_FRAMEWORK_ORIGIN: origin(ports.botFramework),
    PORT: String(ports.bot),
  }
}
