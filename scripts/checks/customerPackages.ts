import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { type Outcome, ROOT } from './step.ts'

/** The packages that the customer named, each with the room where it does its work. */
const CUSTOMER_PACKAGES: Readonly<Record<string, string>> = {
  '@microsoft/teams-js': 'tab',
  '@microsoft/teamsfx': 'bot',
  botbuilder: 'bot',
  restify: 'bot',
  adaptivecards: '{sandbox,tab}',
  '@microsoft/microsoft-graph-client': 'adapters',
  '@azure/msal-node': 'adapters',
  '@azure/cosmos': 'adapters',
  '@azure/functions': 'api',
  react: 'tab',
  '@fluentui/react-components': 'tab',
}

/** Fails when one of them is no longer imported by code that ships. */
export async function customerPackages(): Promise<Outcome> {
  const idle = Object.entries(CUSTOMER_PACKAGES).filter(([name, room]) => !isImported(name, room))
  return {
    passed: idle.length === 0,
    output: idle
      .map(([name, room]) => `${name} is imported by nothing that ships in ${room}`)
      .join('\n'),
  }
}

/** `import … from 'name'`, `import('name')`, and files below the package; types alone do not count. */
function isImported(name: string, room: string): boolean {
  const imported = new RegExp(`(?<!import type [^;'"]*)(from |import\\()'${name}(/[^']*)?'`)
  return globSync(`${room}/src/**/*.{ts,tsx}`, { cwd: ROOT })
    .filter((file) => !/\.test\.|\/testing\//.test(file))
    .some((file) => imported.test(readFileSync(path.join(ROOT, file), 'utf8')))
}
