import type { Instant } from '@ect/domain/calendar.ts'
import { announceDueReports } from '@ect/usecases/announceDueReports.ts'
import { deliverConcernInstallations } from '@ect/usecases/deliverConcernInstallations.ts'
import { deliverConcernMail } from '@ect/usecases/deliverConcernMail.ts'
import { deliverFeed } from '@ect/usecases/deliverFeed.ts'
import { deliverFilings } from '@ect/usecases/deliverFilings.ts'
import { deliverInstallations } from '@ect/usecases/deliverInstallations.ts'
import { deliverMail } from '@ect/usecases/deliverMail.ts'
import { deliverPlans } from '@ect/usecases/deliverPlans.ts'
import { later } from '@ect/usecases/later.ts'
import type { OnFailure } from '@ect/usecases/onFailure.ts'
import { planDueInductions } from '@ect/usecases/planDueInductions.ts'
import { replanAfterSettings } from '@ect/usecases/replanAfterSettings.ts'
import { sendReminders } from '@ect/usecases/sendReminders.ts'

import type { ApiHost } from './http/route.ts'

/** What a timer needs from the process that runs it. */
export type TimerHost = Pick<ApiHost, 'ports' | 'onFault'>

export interface Timer {
  readonly name: string
  /** NCRONTAB with seconds, UTC. */
  readonly schedule: string
  readonly run: (host: TimerHost) => Promise<unknown>
}

/** What the API does by itself. Each sweep touches only what is due. */
export const TIMERS: readonly Timer[] = [
  {
    name: 'announceDueReports',
    schedule: '0 */15 6-17 * * *',
    run: ({ ports, onFault }) => announceDueReports(ports, told(onFault), inTime(ports)),
  },
  {
    name: 'sendReminders',
    schedule: '0 */15 6-17 * * *',
    run: ({ ports, onFault }) => sendReminders(ports, told(onFault), inTime(ports)),
  },
  {
    name: 'deliverFeed',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) => deliverFeed(ports, told(onFault)),
  },
  {
    name: 'deliverInstallations',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) => deliverInstallations(ports, told(onFault)),
  },
  {
    name: 'deliverMail',
    schedule: '*/30 * * * * *',
    run: ({ ports, onFault }) => deliverMail(ports, told(onFault)),
  },
  {
    name: 'deliverConcernInstallations',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) => deliverConcernInstallations(ports, told(onFault)),
  },
  {
    name: 'deliverConcernMail',
    schedule: '*/30 * * * * *',
    run: ({ ports, onFault }) => deliverConcernMail(ports, told(onFault)),
  },
  {
    name: 'deliverFilings',
    schedule: '*/30 * * * * *',
    run: ({ ports, onFault }) => deliverFilings(ports, told(onFault)),
  },
  {
    name: 'deliverPlans',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) => deliverPlans(ports, told(onFault)),
  },
  {
    name: 'replanAfterSettings',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) => replanAfterSettings(ports, told(onFault), inTime(ports)),
  },
  {
    name: 'planDueInductions',
    schedule: '0 * * * * *',
    run: ({ ports, onFault }) => planDueInductions(ports, told(onFault), inTime(ports)),
  },
]

/** A Function may take five minutes. */
const LONGEST_RUN_SECONDS = 4 * 60

function inTime({ clock }: TimerHost['ports']): Instant {
  return later(clock.now(), LONGEST_RUN_SECONDS)
}

/** What failed is traced by the id of the record or of the entry. */
function told(onFault: TimerHost['onFault']): OnFailure {
  return ({ id }, thrown) => onFault(thrown, id)
}
