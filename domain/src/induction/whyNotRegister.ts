import type { IsoDate } from '../calendar.ts'
import { identityRefusals } from './identityChecks.ts'
import { namedContactRefusals, supporterRefusals } from './peopleChecks.ts'
import { appropriateBodyRefusals, schoolRefusals } from './placeChecks.ts'
import type { Registration } from './registration.ts'
import type { RegistrationRefusal } from './registrationRefusal.ts'
import { qtsRefusals, startRefusals, teacherRefusals } from './teacherChecks.ts'

/**
 * Every reason why an ECT cannot be registered as asked, in the order of the form; none when they
 * can. What a teacher who is exempt or has finished lacks besides is not asked.
 */
export function whyNotRegister(
  registration: Registration,
  today: IsoDate,
): readonly RegistrationRefusal[] {
  const { people } = registration
  const needsInduction = registration.teacher.inductionStatus === 'required-to-complete'
  return [
    ...identityRefusals(registration, today),
    ...teacherRefusals(registration),
    ...(needsInduction ? qtsRefusals(registration) : []),
    ...startRefusals(registration),
    ...schoolRefusals(registration),
    ...appropriateBodyRefusals(registration),
    ...supporterRefusals(people),
    ...namedContactRefusals(people),
  ]
}
