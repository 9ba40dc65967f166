import { type Instant, knownInstant } from '@ect/domain/calendar.ts'
import { announceDueReports } from '@ect/usecases/announceDueReports.ts'
import { deliverConcernInstallations } from '@ect/usecases/deliverConcernInstallations.ts'
import { deliverConcernMail } from '@ect/usecases/deliverConcernMail.ts'
import { deliverFeed } from '@ect/usecases/deliverFeed.ts'
import { deliverFilings } from '@ect/usecases/deliverFilings.ts'
import { deliverInstallations } from '@ect/usecases/deliverInstallations.ts'
import { deliverMail } from '@ect/usecases/deliverMail.ts'
import { deliverPlans } from '@ect/usecases/deliverPlans.ts'
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
    run: ({ ports, onFault }) =>
      announceDueReports(ports, (report, thrown) => onFault(thrown, report.id), inTime(ports)),
  },
  {
    name: 'sendReminders',
    schedule: '0 */15 6-17 * * *',
    run: ({ ports, onFault }) =>
      sendReminders(ports, (report, thrown) => onFault(thrown, report.id), inTime(ports)),
  },
  {
    name: 'deliverFeed',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) =>
      deliverFeed(ports, (outgoing, thrown) => onFault(thrown, outgoing.id)),
  },
  {
    name: 'deliverInstallations',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) =>
      deliverInstallations(ports, (outgoing, thrown) => onFault(thrown, outgoing.id)),
  },
  {
    name: 'deliverMail',
    schedule: '*/30 * * * * *',
    run: ({ ports, onFault }) =>
      deliverMail(ports, (outgoing, thrown) => onFault(thrown, outgoing.id)),
  },
  {
    name: 'deliverConcernInstallations',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) =>
      deliverConcernInstallations(ports, (concern, thrown) => onFault(thrown, concern.id)),
  },
  {
    name: 'deliverConcernMail',
    schedule: '*/30 * * * * *',
    run: ({ ports, onFault }) =>
      deliverConcernMail(ports, (concern, thrown) => onFault(thrown, concern.id)),
  },
  {
    name: 'deliverFilings',
    schedule: '*/30 * * * * *',
    run: ({ ports, onFault }) =>
      deliverFilings(ports, (outgoing, thrown) => onFault(thrown, outgoing.id)),
  },
  {
    name: 'deliverPlans',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) =>
      deliverPlans(ports, (outgoing, thrown) => onFault(thrown, outgoing.id)),
  },
  {
    name: 'replanAfterSettings',
    schedule: '*/10 * * * * *',
    run: ({ ports, onFault }) =>
      replanAfterSettings(ports, (record, thrown) => onFault(thrown, record.id), inTime(ports)),
  },
  {
    name: 'planDueInductions',
    schedule: '0 * * * * *',
    run: ({ ports, onFault }) =>
      planDueInductions(ports, (record, thrown) => onFault(thrown, record.id), inTime(ports)),
  },
]

/** Four minutes from now: a Function may take five. */
function inTime({ clock }: TimerHost['ports']): Instant {
  return knownInstant(new Date(Date.parse(clock.now()) + 4 * 60_000).toISOString())
}
