import type { DocumentFolder } from '@ect/domain/documents/documentFolder.ts'
import { emptyFolder } from '@ect/domain/documents/folderChanges.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

const OF_AMARA = {
  appropriateBodyId: 'lanternfield',
  owner: 'induction',
  ownerId: 'amara',
} as const
const FILE = {
  fileId: '01NOTES',
  name: 'Notes.pdf',
  contentType: 'application/pdf',
  size: 9,
  sha256: 'ab'.repeat(32),
}
const DETAILS = {
  kind: 'lesson-observation',
  title: 'Year 8 fractions',
  on: '2026-09-24',
  observer: 'Marcus Ellery',
} as const
const folder: DocumentFolder = {
  ...OF_AMARA,
  documents: [
    {
      id: 'a',
      versions: [
        {
          ...DETAILS,
          id: 'a',
          feedback: 'Wait longer for answers.',
          by: marcus,
          role: 'induction-tutor',
          at: '2026-09-24T15:00:00.000Z',
        },
        {
          ...DETAILS,
          id: 'b',
          file: FILE,
          by: helen,
          role: 'headteacher',
          at: '2026-09-25T15:00:00.000Z',
        },
      ],
      withdrawn: { by: helen, at: '2026-09-26T09:00:00.000Z', reason: 'Of another ECT.' },
    },
  ],
  arriving: [
    {
      id: 'c',
      documentId: 'a',
      person: amara.id,
      details: DETAILS,
      upload: { name: 'Notes.pdf', size: 9, sha256: FILE.sha256, session: 'https://x.example/1' },
    },
  ],
}

export function documentFolderPromises(emptyStores: () => Promise<RecordStores>): void {
  let folders: RecordStores['documentFolders']
  beforeEach(async () => {
    folders = (await emptyStores()).documentFolders
  })

  test('a folder comes back as it was, with every version and what is on its way', async () => {
    const { version } = await folders.create(folder)
    expect(await folders.get(OF_AMARA)).toEqual({ record: folder, version })
  })

  test('a school and an induction of one name have folders of their own', async () => {
    await folders.create(folder)
    expect(await folders.get({ ...OF_AMARA, owner: 'school' })).toBeUndefined()
    expect(await folders.get({ ...OF_AMARA, appropriateBodyId: 'oakrow' })).toBeUndefined()
  })

  test('of two people who add at once one is refused, and nothing is lost', async () => {
    const { version } = await folders.create(emptyFolder(OF_AMARA))
    await expect(folders.create(folder)).rejects.toMatchObject({ code: 'already-stored' })
    await folders.replace(folder, version)
    const overtaken = folders.replace(emptyFolder(OF_AMARA), version)
    await expect(overtaken).rejects.toMatchObject({ code: 'stale' })
    expect((await folders.get(OF_AMARA))?.record).toEqual(folder)
  })
}
