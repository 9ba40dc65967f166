import type { ReportView } from '@ect/contract/reportView.ts'
import { inWords } from '@ect/domain/calendar.ts'

import { Facts } from '../../ui/Facts.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { contractInWords } from '../reading/contractInWords.ts'

/** Never asked, because it is known. */
export function KnownFacts({ view: { facts, people, period } }: { view: ReportView }) {
  return (
    <Panel title="What we already know">
      <Facts
        facts={[
          { name: 'Early career teacher', value: people.ect.name },
          { name: 'Teacher reference number', value: facts.trn },
          { name: 'School', value: facts.schoolName },
          { name: 'Contract', value: contractInWords(facts.contract) },
          { name: 'Period', value: `${inWords(period.startsOn)} to ${inWords(period.endsOn)}` },
          { name: 'Appropriate body', value: facts.appropriateBodyName },
        ]}
      />
    </Panel>
  )
}
