import { type Graph, connectGraph } from '../graph/graphClient.ts'
import {
  type RecordedRequest,
  type RecordingServer,
  type ScriptedReply,
  startRecordingServer,
} from './recordingServer.ts'

export interface RecordedGraph extends RecordingServer {
  readonly graph: Graph
  /** For whom tokens were asked: a tenant, or a person with their permissions. */
  readonly askedAs: string[]
}

/** The real Graph client, in front of a server that answers what a test says. */
export async function startRecordedGraph(
  answer: (request: RecordedRequest) => ScriptedReply,
): Promise<RecordedGraph> {
  const server = await startRecordingServer(answer)
  const askedAs: string[] = []
  const tokens = {
    asApp: async (tenantId: string) => {
      askedAs.push(tenantId)
      return 'app-token'
    },
    onBehalfOf: async ({ id }: { readonly id: string }, permissions: readonly string[]) => {
      askedAs.push(`${id} ${permissions.join(' ')}`)
      return 'person-token'
    },
  }
  return { ...server, askedAs, graph: connectGraph({ origin: server.origin, tokens }) }
}

/** An error as Graph writes it. */
export function graphError(
  status: number,
  code: string,
  annotations: Readonly<Record<string, string>> = {},
): ScriptedReply {
  return { status, body: { error: { code, message: 'No.', ...annotations } } }
}

export const bodyOf = ({ bytes }: RecordedRequest): unknown => JSON.parse(bytes.toString())
