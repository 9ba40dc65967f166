import type { DocumentFolder, FolderKey } from '@ect/domain/documents/documentFolder.ts'

import { type FolderOfCaller, folderOfCaller, type FolderPorts } from './folderOfCaller.ts'
import { isOvertakenOrMade } from './overtaken.ts'
import type { Caller } from './ports/people.ts'

const TRIES = 6

/**
 * Changes a folder in one write. A write by someone else in between is met by reading again, with
 * the rights as they are then.
 */
export async function changeFolder(
  ports: FolderPorts,
  caller: Caller,
  key: FolderKey,
  change: (found: FolderOfCaller) => DocumentFolder,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const found = await folderOfCaller(ports, caller, key)
    const changed = change(found)
    if (changed === found.folder) return
    try {
      if (found.version === undefined) await ports.documentFolders.create(changed)
      else await ports.documentFolders.replace(changed, found.version)
      return
    } catch (thrown) {
      if (!isOvertakenOrMade(thrown) || tried === TRIES) throw thrown
    }
  }
}
