import http from 'node:http'

import type { Draft } from '@ect/domain/draft.ts'
import type { PersonId } from '@ect/domain/people.ts'
import type { DraftStore } from '@ect/usecases/ports/drafts.ts'
import type { ReportKey, ReportStore } from '@ect/usecases/ports/reports.ts'

interface BareStores {
  readonly reports: ReportStore
  readonly drafts: DraftStore
}

interface Writer {
  readonly key: ReportKey
  readonly person: PersonId
}

/**
 * What the API is measured against: the same record read, or the same draft written, on the same
 * store, with no token, no rights, no contract and no form. `/3` is the report, or the draft, of the
 * fourth writer; anything else is the first one's.
 */
export function bareServer(
  { reports, drafts }: BareStores,
  [first, ...others]: readonly [Writer, ...Writer[]],
): http.Server {
  const writerOf = ({ url }: http.IncomingMessage) => others[Number(url?.slice(1)) - 1] ?? first

  const read = async (request: http.IncomingMessage) =>
    JSON.stringify((await reports.get(writerOf(request).key)).record)

  const write = async (request: http.IncomingMessage) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const answers: Draft['answers'] = JSON.parse(Buffer.concat(chunks).toString())
    const { key, person } = writerOf(request)
    const stored = await drafts.get(key.reportId, person)
    if (!stored) throw new Error('the draft to be written is not there')
    await drafts.replace({ ...stored.record, answers }, stored.version)
    return '{}'
  }

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const body = request.method === 'GET' ? await read(request) : await write(request)
    response.setHeader('content-type', 'application/json')
    response.end(body)
  }

  return http.createServer((request, response) => {
    answer(request, response).catch(() => {
      response.statusCode = 500
      response.end()
    })
  })
}
