import { phoneJpegFile } from '@ect/domain/testing/pictures.ts'
import type { FrameLocator } from 'playwright-core'

interface PlanFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const SUPPORT_PLAN: PlanFile = {
  name: 'Support plan for Bilal.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
}

/** One page and nothing on it, and so many bytes of a remark after it. */
export function pdfOf(name: string, bytes: number): PlanFile {
  const { buffer, mimeType } = SUPPORT_PLAN
  return { name, mimeType, buffer: Buffer.concat([buffer, Buffer.alloc(bytes, '% ')]) }
}

/** From a phone, with where it was taken. */
export const PHOTO: PlanFile = {
  name: 'Whiteboard.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(phoneJpegFile()),
}

/** A program that calls itself a PDF. */
export const DISGUISED_PROGRAM: PlanFile = {
  name: 'Support plan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    'MZ\u0090\u0000\u0003\u0000\u0000\u0000 This program cannot be run',
    'latin1',
  ),
}

export async function attachSupportPlan(tab: FrameLocator, file: PlanFile): Promise<void> {
  await tab.locator('input[type=file]').setInputFiles(file)
}
