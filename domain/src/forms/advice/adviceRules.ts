import type { AdviceRule } from './advice.ts'
import {
  judgesTraining,
  leavesStandardsOut,
  namesNoStandard,
  showsNoEvidence,
  showsNoImpact,
} from './evidenceAdvice.ts'
import { jumpsInJudgement } from './judgementJump.ts'
import { isNotReflective } from './reflection.ts'
import { needsMoreThanAForm } from './safeguarding.ts'
import { namesPupils } from './pupilNames.ts'
import { namesStandardElsewhere } from './tagAdvice.ts'
import { hasNoDate, hasNoMeasure } from './targetAdvice.ts'

/**
 * Every rule of advice: the reasons for which appropriate bodies send reports back, told before.
 *
 * @rule R52, R62
 * @source SG-2024-04 para 1.9, para 2.52, para 2.57, para 2.58, para 2.59
 * @ours that they are rules over words, and only warn (ADR 0026)
 */
export const ADVICE_RULES: readonly AdviceRule[] = [
  {
    id: 'names-no-standard',
    because:
      'Progress is judged against the Teachers’ Standards, so a reader looks for them by name.',
    source: '2.52',
    find: namesNoStandard,
  },
  {
    id: 'leaves-standards-out',
    because: 'An assessment speaks for all nine; one that is passed over is asked about later.',
    source: '2.59',
    find: leavesStandardsOut,
  },
  {
    id: 'standard-elsewhere',
    because: 'A tag that does not fit its sentence makes the reader doubt the others.',
    source: 'ours',
    find: namesStandardElsewhere,
  },
  {
    id: 'no-evidence',
    because: 'A judgement rests on what someone saw in day-to-day work; it need not be new.',
    source: '2.57',
    find: showsNoEvidence,
  },
  {
    id: 'no-impact',
    because: 'What the ECT does counts by what it changes for pupils.',
    source: '2.59',
    find: showsNoImpact,
  },
  {
    id: 'judges-training',
    because:
      'The training programme is an entitlement, not a yardstick: only the Teachers’ Standards are.',
    source: '1.9',
    find: judgesTraining,
  },
  {
    id: 'target-without-measure',
    because: 'Without a measure nobody can say at the next review whether it was met.',
    source: '2.52',
    find: hasNoMeasure,
  },
  {
    id: 'target-without-date',
    because: 'Without a date it is easily carried from one review into the next.',
    source: '2.52',
    find: hasNoDate,
  },
  {
    id: 'judgement-jump',
    because: 'Nothing in an assessment may come as a surprise to the ECT.',
    source: '2.58',
    find: jumpsInJudgement,
  },
  {
    id: 'needs-more-than-a-form',
    because: 'A form is read days later, and by people who cannot act on it.',
    source: 'ours',
    find: needsMoreThanAForm,
  },
  {
    id: 'names-pupils',
    because: 'A report is kept for years and read by many; no pupil needs to be named in it.',
    source: 'ours',
    find: namesPupils,
  },
  {
    id: 'not-reflective',
    because: 'Comments that only agree are the ones that are sent back to the ECT.',
    source: 'ours',
    find: isNotReflective,
  },
]
