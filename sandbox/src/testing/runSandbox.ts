import { startTestSandbox } from './testSandbox.ts'

/** A sandbox in a process of its own, for a test that kills it: first port, then state folder. */
const [, , firstPort, folder] = process.argv
await startTestSandbox(Number(firstPort), folder)
process.stdout.write('ready\n')
