import { joinedBytes } from '@ect/domain/files/bytes.ts'
import { UPLOAD_PART_BYTES } from '@ect/domain/files/judgeFile.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import {
  type ReadyFile,
  type FileUploaderPorts,
  uploadFile,
  type UploadState,
} from './fileUploader.ts'

const FILE: ReadyFile = {
  name: 'Plan.pdf',
  content: Uint8Array.from({ length: 3 * UPLOAD_PART_BYTES + 5 }, (_, n) => n % 251),
  sha256: '0'.repeat(64),
}
const KEPT = { fileId: '1', name: 'Plan.pdf', contentType: 'application/pdf', size: 1, sha256: '' }

type Fault = 'lost' | 'answer-lost' | 'over' | 'no'

/** A server that keeps what comes in order, and fails as it is told, call by call. */
let come: Uint8Array
let asked: string[]
let faults: (Fault | undefined)[]
let states: UploadState[]
beforeEach(() => {
  come = new Uint8Array()
  asked = []
  faults = []
  states = []
})

/** Compared by hand: a matcher takes seconds over a megabyte. */
const isWhole = () =>
  come.length === FILE.content.length && come.every((byte, n) => byte === FILE.content[n])

const progress = () =>
  come.length === FILE.content.length
    ? { received: come.length, file: KEPT }
    : { received: come.length }

async function answered(call: string, take: () => void) {
  asked.push(call)
  const fault = faults.shift()
  if (fault === 'over') come = new Uint8Array()
  if (fault === 'answer-lost') take()
  if (fault !== undefined) throw new Error(fault)
  take()
  return progress()
}

const ports: FileUploaderPorts = {
  attach: () => answered('attach', () => {}),
  send: (_, from, part) =>
    answered(`send ${from}`, () => {
      if (from === come.length) come = joinedBytes([come, part])
    }),
  failureOf: (error) => {
    const { message } = Object(error)
    if (message === 'over') return 'over'
    return message === 'no' ? 'refused' : 'passing'
  },
  pause: async () => {},
}
const upload = (signal = new AbortController().signal) =>
  uploadFile(FILE, ports, (state) => states.push(state), signal)

describe('a support plan on its way', () => {
  test('goes up part by part, and says how far it is', async () => {
    expect(await upload()).toBe(KEPT)
    expect(isWhole()).toBe(true)
    expect(asked).toHaveLength(5)
    expect(states.map(({ share }) => Math.round(share * 100))).toEqual([0, 33, 67, 100])
  })

  test('goes on where it stopped when the network was lost', async () => {
    faults = [undefined, undefined, 'lost', 'lost', 'lost']
    expect(await upload()).toBe(KEPT)
    expect(asked.slice(2)).toEqual([
      `send ${UPLOAD_PART_BYTES}`,
      'attach',
      'attach',
      'attach',
      `send ${UPLOAD_PART_BYTES}`,
      `send ${2 * UPLOAD_PART_BYTES}`,
      `send ${3 * UPLOAD_PART_BYTES}`,
    ])
    expect(states.filter(({ isWaiting }) => isWaiting)).toHaveLength(3)
    expect(isWhole()).toBe(true)
  })

  test('sends no part twice when only the answer was lost, and takes the last answer later', async () => {
    faults = [undefined, 'answer-lost', undefined, undefined, undefined, 'answer-lost']
    expect(await upload()).toBe(KEPT)
    expect(asked.filter((call) => call === 'send 0')).toHaveLength(1)
    expect(isWhole()).toBe(true)
  })

  test('begins again when Microsoft has forgotten it, but not for ever', async () => {
    faults = [undefined, undefined, 'over']
    expect(await upload()).toBe(KEPT)
    faults = Array.from({ length: 20 }, () => 'over')
    come = new Uint8Array()
    await expect(upload()).rejects.toThrow('over')
  })

  test('ends with a no', async () => {
    faults = [undefined, 'no']
    await expect(upload()).rejects.toThrow('no')
    expect(asked).toHaveLength(2)
  })

  test('can be stopped, and goes on from there when it is chosen again', async () => {
    const stopping = new AbortController()
    const stopAfterTwo: FileUploaderPorts = {
      ...ports,
      send: (...call) => {
        if (asked.length === 2) stopping.abort()
        return ports.send(...call)
      },
    }
    expect(await uploadFile(FILE, stopAfterTwo, () => {}, stopping.signal)).toBeUndefined()
    expect(come).toHaveLength(2 * UPLOAD_PART_BYTES)
    asked = []
    await upload()
    expect(asked[1]).toBe(`send ${2 * UPLOAD_PART_BYTES}`)
  })

  test('comes whole and once through a hundred networks that fail in their own ways', async () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      come = new Uint8Array()
      faults = faultsFrom(seed)
      expect(await upload()).toBe(KEPT)
      expect(isWhole()).toBe(true)
    }
  })
})

/** Forty calls, of which about half fail; a number names one such network for ever. */
function faultsFrom(seed: number): (Fault | undefined)[] {
  let state = seed
  return Array.from({ length: 40 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return ([undefined, 'lost', undefined, 'answer-lost'] as const)[Math.floor(state / 65_536) % 4]
  })
}
