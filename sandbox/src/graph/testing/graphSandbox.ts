import { forget, startTestSandbox, type TestSandbox } from '../../testing/testSandbox.ts'
import { appToken, type Ask, askGraph, type Exchange, idIn, personToken } from './askGraph.ts'
import { folder, ROOT } from './graphSamples.ts'

/** A sandbox with the two tokens that most questions to Graph need. */
export interface GraphSandbox {
  readonly sandbox: TestSandbox
  /** Our app's own, in the school's tenant. */
  readonly app: string
  /** Marcus Ellery's, as the API gets it on his behalf. */
  readonly marcus: string
  ask(request: Ask): Promise<Exchange>
  post(url: string, body: unknown, token: string): Promise<Exchange>
  put(url: string, text: string): Promise<Exchange>
  /** Answers the id of a new folder in the school's records site. */
  newFolder(name: string): Promise<string>
  stop(): Promise<void>
}

export async function startGraphSandbox(): Promise<GraphSandbox> {
  return graphSandbox(await startTestSandbox())
}

export async function graphSandbox(sandbox: TestSandbox): Promise<GraphSandbox> {
  const app = await appToken(sandbox)
  const ask = (request: Ask) => askGraph(sandbox, request)
  const post = (url: string, body: unknown, token: string) =>
    ask({ method: 'POST', url, body, token })
  return {
    sandbox,
    app,
    marcus: await personToken(sandbox, 'marcus.ellery'),
    ask,
    post,
    put: (url, text) => ask({ method: 'PUT', url, body: Buffer.from(text), token: app }),
    newFolder: async (name) => idIn(await post(`${ROOT}/children`, folder(name), app)),
    async stop() {
      await sandbox.stop()
      forget(sandbox)
    },
  }
}
