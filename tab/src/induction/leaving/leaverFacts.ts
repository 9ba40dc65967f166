import type { InductionView } from '@ect/contract/inductionView.ts'
import type { LeavingView } from '@ect/contract/leavingView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { reasonForLeaving } from '@ect/domain/induction/leaving/leaving.ts'

import type { Fact } from '../../ui/Facts.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { daysInWords } from '../daysInWords.ts'
import { placeInWords } from './leavingInWords.ts'

interface Leaver {
  readonly people: Pick<InductionView['people'], 'ect'>
  readonly trn: string
}
type Details = Omit<LeavingView, 'isReported' | 'interim' | 'setAside'>

/** What the leaver details state: nothing of it was asked that the record has. */
export function leaverFacts(view: Leaver, one: Details): readonly Fact[] {
  const { leaving, served, confirmed } = one
  const since = `Since the last assessment or the start, ${inWords(served.since)}`
  return [
    { name: 'School', value: one.schoolName },
    { name: 'Early career teacher', value: view.people.ect },
    { name: 'Teacher reference number', value: view.trn },
    { name: 'Date of birth', value: inWords(one.dateOfBirth) },
    { name: 'Last day in school', value: inWords(leaving.lastDay) },
    { name: 'Reason', value: reasonForLeaving(leaving) },
    { name: since, value: servedInWords(served) },
    { name: 'Absent in all of induction', value: daysInWords(one.daysAbsentInAll) },
    { name: 'Induction goes on', value: placeInWords(leaving.next) },
    { name: 'Personal contact', value: contactInWords(leaving.contact) },
    { name: 'Recorded', value: `${momentInWords(one.at)}, ${one.by}` },
    {
      name: 'Confirmed by the headteacher',
      value: confirmed ? `${momentInWords(confirmed.at)}, ${confirmed.by}` : 'Not yet',
    },
  ]
}

function servedInWords({ daysServed, daysAbsent }: LeavingView['served']): string {
  return `${daysInWords(daysServed)} served, ${daysInWords(daysAbsent)} absent`
}

function contactInWords(contact: LeavingView['leaving']['contact']): string {
  const given = [contact?.email, contact?.phone].filter((one) => one !== undefined)
  return given.length === 0 ? 'None given' : given.join(', ')
}
