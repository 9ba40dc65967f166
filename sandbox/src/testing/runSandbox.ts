import { startTestSandbox } from './testSandbox.ts'

/** A sandbox in a process of its own, for a test that kills it. It says where it is. */
const [, , stateFolder = '.sandbox'] = process.argv
const sandbox = await startTestSandbox({ stateFolder })
process.stdout.write(`${sandbox.origin('client')}\n`)
