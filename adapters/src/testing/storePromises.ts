import type { Draft } from '@ect/domain/draft.ts'
import type { Person } from '@ect/domain/people.ts'
import { amara, marcus, STONEBECK_TENANT, stonebeck } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'
import { accessLogPromises } from './accessLogPromises.ts'
import { appropriateBodyPromises } from './appropriateBodyPromises.ts'
import { concernPromises } from './concernPromises.ts'
import { documentFolderPromises } from './documentFolderPromises.ts'
import { inductionPromises } from './inductionPromises.ts'
import { leasePromises } from './leasePromises.ts'
import { reportListPromises } from './reportListPromises.ts'
import { reportPromises } from './reportPromises.ts'

/**
 * What use cases may rely on, whatever keeps the records: SQLite, Cosmos DB, or memory in their own
 * tests. Each test gets stores with nothing in them.
 */
export function storePromises(emptyStores: () => Promise<RecordStores>): void {
  describe('reports', () => {
    reportPromises(emptyStores)
  })
  describe('lists of reports', () => {
    reportListPromises(emptyStores)
  })
  describe('inductions', () => {
    inductionPromises(emptyStores)
  })
  describe('drafts', () => {
    draftPromises(emptyStores)
  })
  describe('concerns', () => {
    concernPromises(emptyStores)
  })
  describe('folders of documents', () => {
    documentFolderPromises(emptyStores)
  })
  describe('the right to do something alone', () => {
    leasePromises(emptyStores)
  })
  describe('the access log', () => {
    accessLogPromises(emptyStores)
  })
  describe('appropriate bodies', () => {
    appropriateBodyPromises(emptyStores)
  })
  describe('people and schools', () => {
    directoryPromises(emptyStores)
  })
}

const PLAN = {
  fileId: '01PLAN',
  name: 'Plan.pdf',
  contentType: 'application/pdf',
  size: 9,
  sha256: 'ab'.repeat(32),
}
const draft: Draft = {
  reportId: 'amara-1',
  appropriateBodyId: 'lanternfield',
  personId: marcus.id,
  answers: { daysServed: 72.5, targets: [{ what: 'Half a thou', standard: '' }] },
  savedAt: '2026-11-23T09:00:00.000Z',
  typedOn: { daysServed: { at: '2026-11-23T09:00:00.000Z' } },
  earlier: [
    {
      question: 'onTrackReasons',
      answer: 'Plans in sequence.',
      typed: { at: '2026-11-20T09:00:00.000Z', device: 'desk' },
      replacedAt: '2026-11-21T09:00:00.000Z',
    },
  ],
}

function draftPromises(emptyStores: () => Promise<RecordStores>): void {
  let stores: RecordStores
  beforeEach(async () => {
    stores = await emptyStores()
  })

  test('what one person has typed is theirs alone', async () => {
    const { version } = await stores.drafts.create(draft)
    expect(await stores.drafts.get('amara-1', marcus.id)).toEqual({ record: draft, version })
    expect(await stores.drafts.get('amara-1', amara.id)).toBeUndefined()
    expect(await stores.drafts.get('amara-2', marcus.id)).toBeUndefined()
  })

  test('a draft with a file on its way, others attached before, and begun by someone else, comes back as it was', async () => {
    const attached = [{ file: PLAN, at: draft.savedAt }]
    const upload = {
      name: 'Plan.pdf',
      size: 9,
      sha256: PLAN.sha256,
      session: 'https://x.example/1',
    }
    const begunBy = { person: amara, at: draft.savedAt }
    await stores.drafts.create({ ...draft, upload, attached, begunBy })
    const stored = await stores.drafts.get('amara-1', marcus.id)
    expect(stored?.record).toEqual({ ...draft, upload, attached, begunBy })
  })

  test('a draft that two windows begin or change at once is refused in one of them', async () => {
    const { drafts } = stores
    const { version } = await drafts.create(draft)
    await expect(drafts.create(draft)).rejects.toMatchObject({ code: 'already-stored' })
    await drafts.replace({ ...draft, answers: { daysServed: 73 } }, version)
    await expect(drafts.replace(draft, version)).rejects.toMatchObject({ code: 'stale' })
    expect((await drafts.get('amara-1', marcus.id))?.record.answers).toEqual({ daysServed: 73 })
  })
}

const person: Person = {
  ...amara,
  email: 'amara.whitcombe@stonebeck.example',
  tenantId: STONEBECK_TENANT,
  objectId: amara.id.slice(STONEBECK_TENANT.length + 1),
  appropriateBodyIds: ['lanternfield'],
}

function directoryPromises(emptyStores: () => Promise<RecordStores>): void {
  let stores: RecordStores
  beforeEach(async () => {
    stores = await emptyStores()
  })

  test('a person is found by id once put there, and as they were last put', async () => {
    expect(await stores.people.get(amara.id)).toBeUndefined()
    await stores.people.put({ ...person, name: 'Amara W' })
    await stores.people.put(person)
    expect(await stores.people.get(amara.id)).toEqual(person)
  })

  test('where the bot reaches a person can be learnt, changed and forgotten', async () => {
    const { people, reach } = stores
    await people.put(person)
    await reach.put(amara.id, { conversation: { id: 'a:1' } })
    await reach.put(amara.id, { conversation: { id: 'a:2' }, locale: 'en-GB' })
    expect(await reach.get(amara.id)).toEqual({ conversation: { id: 'a:2' }, locale: 'en-GB' })
    expect(await reach.get(marcus.id)).toBeUndefined()

    await reach.remove(amara.id)
    await reach.remove(amara.id)
    expect(await reach.get(amara.id)).toBeUndefined()
    expect(await people.get(amara.id)).toEqual(person)
  })

  test('how a person wants to be told is kept as they last chose, and is theirs alone', async () => {
    const { people, reach, choices } = stores
    await people.put(person)
    await reach.put(amara.id, { conversation: { id: 'a:1' } })
    expect(await choices.get(amara.id)).toBeUndefined()
    await choices.put(amara.id, { places: 'feed', quiet: 'none' })
    const chosen = { places: 'card', quiet: { from: '20:30', to: '06:00' } } as const
    await choices.put(amara.id, chosen)
    expect(await choices.get(amara.id)).toEqual(chosen)
    expect(await choices.get(marcus.id)).toBeUndefined()
    expect(await people.get(amara.id)).toEqual(person)
    expect(await reach.get(amara.id)).toEqual({ conversation: { id: 'a:1' } })
  })

  test('a school is found under its own appropriate body only', async () => {
    await stores.schools.put(stonebeck)
    expect(await stores.schools.get('lanternfield', 'stonebeck')).toEqual(stonebeck)
    await expect(stores.schools.get('oakrow', 'stonebeck')).rejects.toMatchObject({
      code: 'not-found',
    })
  })
}
