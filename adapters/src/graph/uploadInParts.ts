import { setTimeout as pause } from 'node:timers/promises'

import { Refusal } from '@ect/usecases/refusal.ts'
import {
  type Client,
  FileUpload,
  LargeFileUploadTask,
  UploadResult,
} from '@microsoft/microsoft-graph-client'
import type { DriveItemUploadableProperties } from '@microsoft/microsoft-graph-types'

import type { WithConflictBehaviour } from './conflictBehaviour.ts'

/** SharePoint takes parts of any multiple of 320 KiB. */
const PART_BYTES = 10 * 320 * 1024
const RESUMPTIONS = 3
const PAUSE_MS = 500

export interface UploadInParts {
  /** Where the file will be, by parent and name. */
  readonly path: string
  readonly name: string
  readonly bytes: Buffer
}

/** Uploads a file through a session, going on after a part that failed, and answers the item. */
export async function uploadInParts(
  client: Client,
  { path, name, bytes }: UploadInParts,
): Promise<unknown> {
  const item: WithConflictBehaviour<DriveItemUploadableProperties> = {
    name,
    '@microsoft.graph.conflictBehavior': 'replace',
  }
  const session = await LargeFileUploadTask.createUploadSession(
    client,
    `${path}/createUploadSession`,
    { item },
  )
  const file = new FileUpload(bytes, name, bytes.length)
  const task = new LargeFileUploadTask(client, file, session, { rangeSize: PART_BYTES })
  return finish(task)
}

/** The client retries whole requests by itself, but not the parts of a session. */
async function finish(task: LargeFileUploadTask<FileUpload['content']>): Promise<unknown> {
  let failure: unknown
  for (let tries = 0; tries <= RESUMPTIONS; tries += 1) {
    await pause(PAUSE_MS * tries)
    try {
      const done = await (tries === 0 ? task.upload() : task.resume())
      if (done instanceof UploadResult) return done.responseBody
    } catch (error) {
      failure = error
    }
  }
  throw new Refusal('microsoft-unavailable', {}, { cause: failure })
}
