import { describe, expect, test } from '@jest/globals'

import { amara, helen, marcus } from '../testing/stonebeck.ts'
import { mayChange } from './documentAccess.ts'
import { documentFaults, MOST_VERSIONS, reasonFault, whyFull } from './documentFaults.ts'
import { type DocumentVersion, inForce } from './documentFolder.ts'
import { kindsToAdd } from './documentKinds.ts'
import { emptyFolder, withArriving, withVersion, withWithdrawn } from './folderChanges.ts'

const KEY = { appropriateBodyId: 'lanternfield', owner: 'induction', ownerId: 'amara' } as const
const FILE = {
  fileId: '01NOTES',
  name: 'Notes.pdf',
  contentType: 'application/pdf',
  size: 9,
  sha256: 'ab'.repeat(32),
}

function version(id: string, changes: Partial<DocumentVersion> = {}): DocumentVersion {
  return {
    id,
    kind: 'lesson-observation',
    title: 'Year 8 fractions',
    on: '2026-09-24',
    observer: 'Marcus Ellery',
    feedback: 'Clear questions; wait longer for answers.',
    by: marcus,
    role: 'induction-tutor',
    at: '2026-09-24T15:00:00.000Z',
    ...changes,
  }
}

describe('a folder of documents', () => {
  const added = withVersion(emptyFolder(KEY), version('a', { file: FILE }), undefined)

  test('keeps every version of a document, and the file where only the words changed', () => {
    const twice = withVersion(added, version('b', { title: 'Year 8 ratio' }), 'a')
    const [document] = twice.documents
    expect(document?.versions.map(({ title, file }) => [title, file?.name])).toEqual([
      ['Year 8 fractions', 'Notes.pdf'],
      ['Year 8 ratio', 'Notes.pdf'],
    ])
    expect(document && inForce(document).id).toBe('b')
  })

  test('goes on listing what was withdrawn, with the first reason', () => {
    const at = '2026-11-23T10:00:00.000Z'
    const out = withWithdrawn(added, 'a', { by: marcus, at, reason: 'Of another ECT.' })
    const again = withWithdrawn(out, 'a', { by: helen, at, reason: 'Another reason.' })
    expect(again.documents.map(({ withdrawn }) => withdrawn?.reason)).toEqual(['Of another ECT.'])
  })

  test('holds one file on its way for each person', () => {
    const { kind, title, on } = version('b')
    const upload = { name: 'Notes.pdf', size: 9, sha256: FILE.sha256, session: 'https://x.example' }
    const arriving = (id: string, person = marcus.id) => ({
      id,
      person,
      details: { kind, title, on },
      upload,
    })
    const folder = [arriving('b'), arriving('c', amara.id), arriving('d')].reduce(
      withArriving,
      added,
    )
    expect(folder.arriving.map(({ id }) => id)).toEqual(['c', 'd'])
    expect(withVersion(folder, version('d'), undefined).arriving.map(({ id }) => id)).toEqual(['c'])
  })

  test('is full one day, and says so before', () => {
    const [first] = added.documents
    if (!first) throw new RangeError('one was added')
    const versions = Array.from({ length: MOST_VERSIONS - 1 }, (_, n) => version(`v${n}`))
    expect(
      whyFull({ ...added, documents: [{ ...first, versions: [version('v'), ...versions] }] }),
    ).toBe('There are 100 documents already, and no more can be added here.')
    expect(whyFull(added)).toBeUndefined()
  })
})

describe('who looks after a document', () => {
  const [ofTutor] = withVersion(emptyFolder(KEY), version('a'), undefined).documents
  const [ofEct] = withVersion(
    emptyFolder(KEY),
    version('b', { kind: 'evidence', role: 'ect', by: amara }),
    undefined,
  ).documents
  if (!ofTutor || !ofEct) throw new RangeError('both were added')

  test('the part that added it; the headteacher puts right what the tutor added', () => {
    const roles = ['ect', 'induction-tutor', 'headteacher', 'reviewer'] as const
    expect(roles.filter((role) => mayChange(role, ofTutor))).toEqual([
      'induction-tutor',
      'headteacher',
    ])
    expect(roles.filter((role) => mayChange(role, ofEct))).toEqual(['ect'])
  })

  test('an ECT adds evidence and notes, a reviewer letters, and only the headteacher a policy', () => {
    expect(kindsToAdd('ect', 'induction')).toEqual(['evidence', 'meeting-notes'])
    expect(kindsToAdd('reviewer', 'induction')).toEqual(['letter'])
    expect(kindsToAdd('named-contact', 'induction')).toEqual([])
    expect(kindsToAdd('induction-tutor', 'school')).toEqual([])
    expect(kindsToAdd('headteacher', 'school')).toContain('policy')
  })
})

describe('what is said of a document', () => {
  const around = { today: '2026-11-23', hasFile: false } as const
  const faultsOf = (changes: Partial<DocumentVersion>, hasFile = false) =>
    documentFaults(version('a', changes), { ...around, hasFile }).map(({ code }) => code)

  test.each([
    [{}, []],
    [{ title: ' ' }, ['without-title']],
    [{ title: 'x'.repeat(121) }, ['title-too-long']],
    [{ on: '2026-11-24' }, ['day-to-come']],
    [{ on: '2026-02-30' }, ['day-does-not-exist']],
    [{ observer: '' }, ['without-observer']],
    [{ feedback: 'x'.repeat(2501) }, ['feedback-too-long']],
    [{ feedback: '' }, ['without-content']],
    [{ kind: 'letter' }, ['without-content']],
  ] as const)('%j: %j', (changes, codes) => {
    expect(faultsOf(changes)).toEqual(codes)
  })

  test('an observation needs its feedback as text or as a file, any other document a file', () => {
    expect(faultsOf({ feedback: '' }, true)).toEqual([])
    expect(faultsOf({ kind: 'evidence' }, true)).toEqual([])
  })

  test('nothing is withdrawn without a reason', () => {
    expect(reasonFault('  ')).toBe('Say why, for those who look for it later.')
    expect(reasonFault('A pupil is named in it.')).toBeUndefined()
  })
})
