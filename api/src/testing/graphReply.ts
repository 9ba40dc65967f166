export interface GraphReply {
  readonly status: number
  readonly body?: object | Buffer
}

export const NOT_FOUND: GraphReply = { status: 404, body: graphError('itemNotFound') }
export const NAME_TAKEN: GraphReply = { status: 409, body: graphError('nameAlreadyExists') }

export function itemNamed(id: string): object {
  return { id, webUrl: `https://stonebeck.sharepoint.example/${encodeURIComponent(id)}` }
}

export function graphError(code: string): object {
  return { error: { code, message: code } }
}
