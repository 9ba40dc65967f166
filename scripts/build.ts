/** `npm run build`: what is deployed: the tab's pages, and one bundle each for the API and the bot. */
import { buildForBrowsers } from './build/browserBuilds.ts'
import { apiBundle, botBundle } from './build/serverBundles.ts'
import { ROOT } from './checks/step.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

await buildForBrowsers(ROOT, say)
await apiBundle(ROOT)
await botBundle(ROOT)
say('Built tab/dist, api/dist and bot/dist.')
