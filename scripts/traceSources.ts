/** `npm run sources`: prints which files carry each paragraph of the statutory guidance. */
import { statuteTrace } from './checks/statuteSources.ts'

for (const [paragraph, files] of statuteTrace()) {
  process.stdout.write(`${paragraph}\t${files.join(', ') || 'NOT COVERED'}\n`)
}
