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
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 200]/Contents 4 0 R',
      '/Resources<</Font<</F 5 0 R>>>>>>endobj',
      '4 0 obj<</Length 59>>stream',
      'BT /F 18 Tf 20 150 Td (Two coached lessons each week) Tj ET',
      'endstream endobj',
      '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
      'trailer<</Root 1 0 R>>',
      '%%EOF',
      '',
    ].join('\n'),
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
