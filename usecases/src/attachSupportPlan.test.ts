import { plainFile } from '@ect/domain/files/plainImage.ts'
import { UPLOAD_PART_BYTES } from '@ect/domain/files/judgeFile.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { phoneJpegFile } from '@ect/domain/testing/pictures.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { attachSupportPlan } from './attachSupportPlan.ts'
import { openReport } from './openReport.ts'
import { openSupportPlan } from './openSupportPlan.ts'
import type { Caller } from './ports/people.ts'
import { sendSupportPlanPart } from './sendSupportPlanPart.ts'
import { Refusal } from './refusal.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aStranger, theEct, theHead, theTutor } from './testing/people.ts'
import { tutorShares, wholePlan } from './testing/steps.ts'

const content = new TextEncoder().encode('%PDF-1.7 the plan')
const long = pdfOf(2 * UPLOAD_PART_BYTES + 7)
const ATTACHED_TEMPLATE = ['<Relationship Type="x/attachedTemplate" TargetMode="External"/>']
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})

const attach = (name = 'Plan.pdf', bytes = content, caller: Caller = theTutor) =>
  wholePlan(ports, { caller, name, content: bytes })
const begin = (bytes = long, name = 'Plan.pdf') => {
  const sha256 = ports.fingerprint.ofBytes(bytes)
  return attachSupportPlan(ports, theTutor, { ...AMARA_1, name, size: bytes.length, sha256 })
}
const send = (from: number, bytes = long, to = from + UPLOAD_PART_BYTES) => {
  const sha256 = ports.fingerprint.ofBytes(bytes)
  const part = bytes.slice(from, to)
  return sendSupportPlanPart(ports, theTutor, { ...AMARA_1, sha256, from, content: part })
}
const open = (caller: Caller, bytes = content) => {
  const sha256 = ports.fingerprint.ofBytes(bytes)
  return openSupportPlan(ports, caller, { ...AMARA_1, sha256 })
}
const drafted = async () => (await openReport(ports, theTutor, AMARA_1)).draft?.answers

describe('a support plan', () => {
  test('is kept under a name of ours and stands in the draft under its own', async () => {
    const file = await attach(String.raw`..\..\Amara: plan.pdf`)
    expect(file).toMatchObject({ name: 'Amara: plan.pdf', size: content.length })
    expect(await drafted()).toEqual({ daysServed: 73, supportPlan: file })
    expect([...ports.microsoft.files.keys()]).toEqual([
      `amara-1/support-plan-${file.sha256.slice(0, 32)}.pdf`,
    ])
  })

  test('attached twice is kept once; another stands beside it', async () => {
    await attach()
    await attach('The same.pdf')
    expect(ports.microsoft.files.size).toBe(1)
    await attach('Another.pdf', new TextEncoder().encode('%PDF-1.7 another plan'))
    expect(ports.microsoft.files.size).toBe(2)
  })

  test('that is a photo is kept and given out without where and by whom it was taken', async () => {
    const file = await attach('Whiteboard.jpg', phoneJpegFile())
    const kept = plainFile('image/jpeg', phoneJpegFile()).content
    expect((await open(theTutor, kept.slice())).content).toEqual(kept)
    expect(file).toMatchObject({ size: kept.length, sha256: ports.fingerprint.ofBytes(kept) })
    expect([...ports.microsoft.files.values()]).toEqual([kept])
  })

  test('does not undo what was typed meanwhile', async () => {
    await tutorShares(ports)
    await attach()
    expect(await drafted()).toMatchObject(completeAnswers())
  })

  test.each([
    ['of a type that cannot be read', 'plan.exe', content, 'Attach a PDF'],
    ['that is something else', 'plan.png', content, 'its content is something else'],
    ['with nothing in it', 'plan.pdf', new Uint8Array(), 'empty'],
  ])('%s is refused and nothing is kept', async (_, name, bytes, message) => {
    await expect(attach(name, bytes)).rejects.toMatchObject({
      code: 'file-refused',
      message: expect.stringContaining(message),
    })
    expect(ports.microsoft.files.size).toBe(0)
    expect(await drafted()).toEqual({ daysServed: 73 })
  })

  test('cannot be attached while SharePoint is away, and the draft stays as it was', async () => {
    ports.microsoft.goAway()
    await expect(attach()).rejects.toMatchObject({ code: 'microsoft-unavailable' })
    expect(await drafted()).toEqual({ daysServed: 73 })
  })

  test.each([
    ['the ECT', theEct, 'not-your-part'],
    ['the headteacher', theHead, 'not-your-part'],
    ['a stranger', aStranger, 'not-found'],
  ])('cannot come from %s', async (_, caller, code) => {
    await expect(attach('Plan.pdf', content, caller)).rejects.toMatchObject({ code })
  })
})

describe('a support plan in parts', () => {
  test('comes whole in order, and only then stands in the draft', async () => {
    expect(await begin()).toEqual({ received: 0 })
    expect(await send(0)).toEqual({ received: UPLOAD_PART_BYTES })
    expect(await send(UPLOAD_PART_BYTES)).toEqual({ received: 2 * UPLOAD_PART_BYTES })
    expect(await drafted()).toEqual({ daysServed: 73 })
    const { received, file } = await send(2 * UPLOAD_PART_BYTES)
    expect([received, file?.size]).toEqual([long.length, long.length])
    expect((await open(theTutor, long)).content).toEqual(long)
  })

  test('goes on where it stopped, also in another window', async () => {
    await begin()
    await send(0)
    expect(await begin()).toEqual({ received: UPLOAD_PART_BYTES })
  })

  test('begins again when another file was begun since, or Microsoft has forgotten it', async () => {
    await begin()
    await send(0)
    await begin(content)
    await expect(send(UPLOAD_PART_BYTES)).rejects.toMatchObject({ code: 'upload-over' })
    expect(await begin()).toEqual({ received: 0 })
  })

  test('is not taken twice when an answer was lost', async () => {
    await begin()
    await send(0)
    expect(await send(0)).toEqual({ received: UPLOAD_PART_BYTES })
    await send(UPLOAD_PART_BYTES)
    const { file } = await send(2 * UPLOAD_PART_BYTES)
    expect(await begin()).toEqual({ received: long.length, file })
    expect(ports.microsoft.files.size).toBe(1)
  })

  test('whose last part came but was never written down is found when asked again', async () => {
    await begin()
    await send(0)
    await send(UPLOAD_PART_BYTES)
    const { drafts } = ports
    ports = { ...ports, drafts: { ...drafts, replace: refusing } }
    await expect(send(2 * UPLOAD_PART_BYTES)).rejects.toMatchObject({ code: 'store-unavailable' })
    ports = { ...ports, drafts }
    const { file } = await begin()
    expect(await drafted()).toEqual({ daysServed: 73, supportPlan: file })
  })

  test('that turns out to be something else is not left behind', async () => {
    const scripted = pdfOf(UPLOAD_PART_BYTES + 40, ' /S /JavaScript')
    await begin(scripted)
    await send(0, scripted)
    await expect(send(UPLOAD_PART_BYTES, scripted)).rejects.toMatchObject({ code: 'file-refused' })
    expect(ports.microsoft.files.size).toBe(0)
    expect(await drafted()).toEqual({ daysServed: 73 })
  })

  test.each([
    ['would fetch something when it is opened', ATTACHED_TEMPLATE, 'from elsewhere'],
    ['cannot be unpacked', undefined, 'damaged'],
  ])('that %s is not left behind', async (_, parts, reason) => {
    ports = { ...ports, archives: { textsOf: () => parts } }
    await expect(attach()).rejects.toMatchObject({
      code: 'file-refused',
      message: expect.stringContaining(reason),
    })
    expect(ports.microsoft.files.size).toBe(0)
  })

  test('that is not the file it was said to be is not left behind', async () => {
    const sha256 = ports.fingerprint.ofBytes(long)
    const { length: size } = content
    await attachSupportPlan(ports, theTutor, { ...AMARA_1, name: 'Plan.pdf', size, sha256 })
    await expect(
      sendSupportPlanPart(ports, theTutor, { ...AMARA_1, sha256, from: 0, content }),
    ).rejects.toMatchObject({ code: 'file-refused', message: expect.stringContaining('changed') })
    expect(ports.microsoft.files.size).toBe(0)
  })

  test('never takes the place of one that was signed, whatever it says of itself', async () => {
    const { sha256 } = await attach()
    const forged = new TextEncoder().encode('%PDF-1.7 the PLAN')
    await expect(
      sendSupportPlanPart(ports, theTutor, { ...AMARA_1, sha256, from: 0, content: forged }),
    ).rejects.toMatchObject({ code: 'upload-over' })
    expect((await open(theTutor)).content).toEqual(content)
  })

  test.each([
    ['with nothing in it', 0, 0],
    ['that is too small to be in the middle', 0, 100],
    ['that begins in the middle of another', 100, 100 + UPLOAD_PART_BYTES],
  ])('refuses a part %s', async (_, from, to) => {
    await begin()
    await expect(send(from, long, to)).rejects.toMatchObject({ code: 'request-malformed' })
  })
})

const refusing = () => Promise.reject(new Refusal('store-unavailable'))

function pdfOf(size: number, end = ''): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(0x20)
  bytes.set(new TextEncoder().encode('%PDF-1.7'))
  bytes.set(new TextEncoder().encode(end), size - end.length)
  return bytes
}
