import type { StandardId } from '@ect/domain/forms/teachersStandards.ts'

/** What a tutor has seen of each standard. */
export const SEEN: Readonly<Record<StandardId, string>> = {
  TS1: 'Expects full sentences from every pupil, and waits for them: seen in four of five drop-ins since September.',
  TS2: 'Keeps a page of starting points for the class; nine pupils who could not recall tables in October now can.',
  TS3: 'Reads ahead in the fractions unit with the maths lead, so that pupils now explain why and not only how.',
  TS4: 'Each lesson seen in October built on the one before; pupils knew what came next without being told.',
  TS5: 'Pre-teaches six words to the two pupils new to English, who joined the class discussion on 9 November.',
  TS6: 'Asks one hinge question a lesson and regroups on the answers; the books show the gaps closing.',
  TS7: 'The routine at the door takes under two minutes now, and no time was lost in the last three observations.',
  TS8: 'Led the phonics evening for parents, and passes on what worked to the year team on Thursdays.',
  'Part Two': 'Is courteous and punctual, keeps to the safeguarding policy and asks when unsure.',
}

/** Answers in a line or an account to questions that have words of their own, by question. */
export const WRITTEN: Readonly<Record<string, string>> = {
  entitlementsReason:
    'Mentor time was lost twice to cover in October. Both hours were given back by 20 November.',
  onTrackReasons: `TS4: ${SEEN.TS4} TS7: ${SEEN.TS7}`,
  notOnTrackReasons:
    'TS7: in three of four lessons the start took over ten minutes, and eight pupils had written nothing by half past nine.',
  performanceReasons:
    'TS6: no check of what pupils had understood in five lessons seen between 5 and 19 November; the books show the same mistakes uncorrected.',
  'ratingComment.TS7': 'Starts still drift. With the agreed routine, settled within three minutes.',
  'ratingComment.TS6':
    'Marks everything and acts on little of it. One question a lesson to act on.',
  evidenceSummary: Object.entries(SEEN)
    .map(([standard, account]) => `${standard}: ${account}`)
    .join('\n'),
  moderatedBy: 'Rowan Tranter, mentor for all new teachers',
  moderationNote:
    'Rowan saw less of TS5 than I did. We looked at six books together and agreed on the wording above.',
  leavingReason: 'Moves closer to family.',
  nextSchool: 'Foxholt Primary',
  nextAppropriateBody: 'Oakrow Teaching School Hub',
  forwardingAddress: '7 Kiln Row, Marlpit',
  forwardingEmail: 'from.january@home.example',
  forwardingPhone: '01632 960147',
  wentWell: 'My class remember more from week to week since each lesson opens with a quiz.',
  challenges: 'Marking took every evening. With my mentor I moved to a shorter code, and it holds.',
  targetsPlan: 'I will plan one hinge question a lesson and look at the answers with my mentor.',
  comments:
    'We talked all of this through on 16 November. The routine at the door has helped me most; I would like to see TS5 taught by others.',
  recommendationReasons:
    'TS6 needs one more term to be seen in every subject, with the support that is planned.',
}

/** For a question that a set asks beyond these. */
export const AS_AGREED = 'As agreed on 16 November; we look at it again in February.'
