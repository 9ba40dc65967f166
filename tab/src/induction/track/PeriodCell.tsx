import { mergeClasses } from '@fluentui/react-components'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { useLocation } from 'wouter'

import { reportPath } from '../../report/reportOnPage.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { shareInWords } from '../shareInWords.ts'
import type { Period } from '../inductionParts.ts'
import { AwayMark } from './AwayMark.tsx'
import { dueInWords, kindInWords, standingInWords, termInWords } from './periodInWords.ts'
import { Rail } from './Rail.tsx'
import { usePeriodStyles } from './usePeriodStyles.ts'

interface Props {
  readonly period: Period
  readonly today: IsoDate
  readonly isNow: boolean
  readonly isUnfolded: boolean
  /** The id of what is unfolded. */
  readonly datesId: string
  readonly onUnfold: () => void
}

/** One period: its report opens from here when it is kept here, else its dates do. */
export function PeriodCell({ period, today, isNow, isUnfolded, datesId, onUnfold }: Props) {
  const shapes = usePeriodStyles()
  const { report, dates } = period
  const unfolding = {
    type: 'button',
    'aria-expanded': isUnfolded,
    ...(isUnfolded && { 'aria-controls': datesId }),
    onClick: onUnfold,
  } as const
  return (
    <li className={mergeClasses(shapes.cell, isUnfolded && shapes.chosen, isNow && shapes.now)}>
      <Rail period={period} today={today} isNow={isNow} />
      {report ? (
        <ReportLink path={reportPath(report.key)} period={period} />
      ) : (
        <button className={shapes.opener} {...unfolding}>
          <Name period={period} />
        </button>
      )}
      <span>{report ? <StatusBadge status={report.status} /> : standingInWords(period)}</span>
      <p className={shapes.lines}>
        {dates && <span>{dueInWords(period, dates.dueOn, today)}</span>}
        <span>{shareInWords(period.fte)}</span>
        <AwayMark {...period} />
      </p>
      {report && (
        <button
          className={mergeClasses(shapes.opener, shapes.dates)}
          aria-label={`Dates of ${termInWords(period)}`}
          {...unfolding}
        >
          Dates
        </button>
      )}
    </li>
  )
}

function ReportLink({ path, period }: { path: string; period: Period }) {
  const shapes = usePeriodStyles()
  const [, navigate] = useLocation()
  return (
    <a
      href={path}
      className={shapes.opener}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        navigate(path)
      }}
    >
      <Name period={period} />
    </a>
  )
}

function Name({ period }: { period: Period }) {
  const shapes = usePeriodStyles()
  return (
    <>
      <span className={shapes.term}>
        {period.number}. {termInWords(period)}
      </span>{' '}
      <span className={shapes.kind}>{kindInWords(period)}</span>
    </>
  )
}
