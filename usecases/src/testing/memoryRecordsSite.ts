import { joinedBytes } from '@ect/domain/files/bytes.ts'

import type {
  FilePlace,
  KeptFile,
  RecordsLibrary,
  RecordsUploads,
} from '../ports/recordsLibrary.ts'
import { Refusal } from '../refusal.ts'

/** A school's records site in memory. `assertHere` throws while Microsoft is away. */
export function memoryRecordsSite(files: Map<string, Uint8Array>, assertHere: () => void) {
  return { library: memoryLibrary(files, assertHere), uploads: memoryUploads(files, assertHere) }
}

function memoryLibrary(files: Map<string, Uint8Array>, assertHere: () => void): RecordsLibrary {
  return {
    async keep({ driveId }, { content, ...place }) {
      assertHere()
      files.set(idOf(place), content)
      return keptAs(driveId, idOf(place))
    },
    async find({ driveId }, place) {
      assertHere()
      return files.has(idOf(place)) ? keptAs(driveId, idOf(place)) : undefined
    },
    async read(_site, itemId) {
      assertHere()
      const content = files.get(itemId)
      if (!content) throw new Refusal('not-found')
      return content
    },
    async remove(_site, itemId) {
      assertHere()
      files.delete(itemId)
    },
  }
}

/** Upload sessions that live until their last part has come. */
function memoryUploads(files: Map<string, Uint8Array>, assertHere: () => void): RecordsUploads {
  const sessions = new Map<string, { readonly itemId: string; readonly come: Uint8Array }>()
  return {
    async open(_site, place) {
      assertHere()
      const session = `session-${sessions.size + 1}`
      sessions.set(session, { itemId: idOf(place), come: new Uint8Array() })
      return session
    },
    async received(_site, session) {
      assertHere()
      return sessions.get(session)?.come.length
    },
    async send({ driveId }, session, { from, size, content }) {
      assertHere()
      const open = sessions.get(session)
      if (!open || from !== open.come.length) return { received: open?.come.length }
      const come = joinedBytes([open.come, content])
      sessions.set(session, { ...open, come })
      if (come.length < size) return { received: come.length }
      sessions.delete(session)
      if (files.has(open.itemId)) return { received: size }
      files.set(open.itemId, come)
      return { received: size, kept: keptAs(driveId, open.itemId) }
    },
  }
}

function idOf({ folder, name }: FilePlace): string {
  return `${folder}/${name}`
}

function keptAs(driveId: string, itemId: string): KeptFile {
  return { driveId, itemId, webUrl: `https://stonebeck.sharepoint.example/${itemId}` }
}
