import { progressReview, signedReview } from '@ect/domain/testing/reports.ts'
import { describe, expect, test } from '@jest/globals'

import { downloadReport } from './downloadReport.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, aStranger, theEct, theHead, theTutor } from './testing/people.ts'

describe('keeping a copy', () => {
  test.each([
    ['the ECT', theEct],
    ['the tutor', theTutor],
    ['the headteacher', theHead],
    ['a reviewer', aReviewer],
  ])('%s can, of what was submitted', async (_, caller) => {
    const ports = await memoryPorts(signedReview('ect', 'induction-tutor'))
    const pdf = await downloadReport(ports, caller, { ...AMARA_1, as: 'pdf' })
    expect(pdf.name).toBe('Amara Whitcombe, term 1 progress review.pdf')
    expect(new TextDecoder().decode(pdf.content)).toBe('%PDF- amara-1 1')
    const page = await downloadReport(ports, caller, { ...AMARA_1, as: 'html' })
    expect(page.name).toBe('Amara Whitcombe, term 1 progress review.html')
    expect(new TextDecoder().decode(page.content)).toBe('<p>amara-1 1')
  })

  test.each([
    ['the ECT', theEct, 'not-now'],
    ['the tutor', theTutor, 'not-now'],
    ['a stranger', aStranger, 'not-found'],
  ])('%s cannot before it is shared', async (_, caller, code) => {
    const ports = await memoryPorts(progressReview())
    await expect(downloadReport(ports, caller, { ...AMARA_1, as: 'html' })).rejects.toMatchObject({
      code,
    })
  })

  test('the appropriate body cannot before it is submitted', async () => {
    const ports = await memoryPorts(signedReview('ect'))
    await expect(downloadReport(ports, aReviewer, { ...AMARA_1, as: 'pdf' })).rejects.toMatchObject(
      {
        code: 'not-now',
      },
    )
  })
})
