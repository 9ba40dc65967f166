import type { Answers } from '@ect/domain/forms/question.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReturnedSection } from '@ect/domain/report/reportVersion.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment } from '@ect/domain/testing/reports.ts'

import type { Caller } from '../ports/people.ts'
import { returnReport } from '../returnReport.ts'
import { shareReport } from '../shareReport.ts'
import { signReport } from '../signReport.ts'
import { type MemoryPorts, memoryPorts } from './memoryPorts.ts'
import { AMARA_1, aReviewer, theEct, theHead, theTutor } from './people.ts'
import { asShownTo, storedReport, tutorSaves } from './steps.ts'

/** One final assessment of Amara, signed by all three, and what can be done to it in one line each. */
export async function signedByThree() {
  const ports = await memoryPorts({ ...formalAssessment('final'), id: AMARA_1.reportId })
  const people = actsOn(ports)
  await people.tutorShares()
  await people.ectSigns()
  await people.tutorSigns()
  await people.headSigns()
  return { ports, ...people }
}

function actsOn(ports: MemoryPorts) {
  let times = 0
  const commandId = () => `command-${(times += 1)}`
  const { form } = formalAssessment('final')
  const sign = async (who: Caller, own: { comments?: Answers; recommendation?: Answers }) =>
    signReport(ports, who, {
      ...(await asShownTo(ports, who)),
      ...own,
      commandId: commandId(),
      place: 'tab',
    })
  return {
    async tutorShares(changes: Answers = {}) {
      const answers = completeAnswers(changes, form)
      await tutorSaves(ports, answers)
      return shareReport(ports, theTutor, { ...AMARA_1, commandId: commandId(), answers })
    },
    ectSigns: (changes: Answers = {}) => sign(theEct, { comments: ectAnswers(changes, form) }),
    tutorSigns: () => sign(theTutor, {}),
    headSigns: (recommendation = 'satisfactory') =>
      sign(theHead, { recommendation: { recommendation, recommendationReasons: 'As seen.' } }),
    async sendBack(...sections: readonly string[]) {
      const { version } = await asShownTo(ports, aReviewer)
      const reason = sections.map((section): ReturnedSection => ({
        section,
        reason: `Look at ${section} again.`,
      }))
      return returnReport(ports, aReviewer, {
        ...AMARA_1,
        commandId: commandId(),
        version,
        reason,
      })
    },
  }
}

/** Amara's assessment as it is when its tutor's and then its headteacher's part came back in turn. */
export async function amendedAssessment(): Promise<{ ports: MemoryPorts; report: Report }> {
  const { ports, ...people } = await signedByThree()
  await people.sendBack('days')
  await people.tutorShares({ daysServed: 70 })
  await people.ectSigns()
  await people.tutorSigns()
  await people.headSigns()
  await people.sendBack('recommendation')
  await people.headSigns('extension')
  return { ports, report: await storedReport(ports) }
}
