/** Reads what RFC 4180 says: quoted fields, doubled quotes, CRLF between records. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let rest = text.replace(/^\uFEFF/, '')
  while (rest !== '') {
    const [field = '', quoted, plain = '', end = ''] = FIELD.exec(rest) ?? []
    if (field === '') throw new RangeError(`no field begins at ${rest.slice(0, 20)}`)
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    rest = rest.slice(field.length)
  }
  return rows.slice(0, -1)
}

const FIELD = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u
