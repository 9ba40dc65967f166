import { Field, SearchBox } from '@fluentui/react-components'
import type { ReactNode } from 'react'

import { FOLDERS } from '../resources/ResourcesPage.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { counted } from '../ui/momentInWords.ts'
import { Unfold } from '../ui/Unfold.tsx'
import { useKept } from '../ui/useKept.ts'
import { useStyles } from '../ui/useStyles.ts'
import { countOf, findHelp } from './findHelp.ts'
import { HOW_IT_WORKS } from './howItWorks.ts'
import type { HelpTopic } from './helpQuestion.ts'
import { WHERE_TO_FIND } from './whereToFind.ts'

const TOPICS = [...HOW_IT_WORKS, ...WHERE_TO_FIND]
const GUIDES = FOLDERS.flatMap(({ guides }) => guides)

/** How things work, to look through and to search, and whom to ask. Outside Teams it stands alone. */
export function HelpPage({ back }: { back?: ReactNode }) {
  const styles = useStyles()
  const [search, setSearch] = useKept('help')
  const found = findHelp(TOPICS, GUIDES, search)
  return (
    <Page title="Help" back={back}>
      <WhomToAsk />
      <Field label="Search the answers and the guides">
        <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <output className={styles.quiet}>
        {countOf(found) === 0
          ? 'Nothing has all of these words. Try fewer, or ask one of the people above.'
          : counted(countOf(found), 'answer')}
      </output>
      {found.topics.map((topic) => (
        <Topic key={topic.title} topic={topic} />
      ))}
      {found.guides.length > 0 && (
        <Panel title="In the guides">
          {found.guides.map(({ id, title, about }) => (
            <div key={id}>
              <PageLink to={`/resources/${id}`}>{title}</PageLink>
              <p className={styles.quiet}>{about}</p>
            </div>
          ))}
        </Panel>
      )}
    </Page>
  )
}

function Topic({ topic: { title, questions } }: { topic: HelpTopic }) {
  const styles = useStyles()
  return (
    <Panel title={title}>
      {questions.map(({ question, answer }) => (
        <Unfold key={question} title={question}>
          <div className={styles.stack}>
            {answer.map((paragraph) => (
              <p key={paragraph} className={styles.text}>
                {paragraph}
              </p>
            ))}
          </div>
        </Unfold>
      ))}
    </Panel>
  )
}

function WhomToAsk() {
  const styles = useStyles()
  return (
    <Panel title="Whom to ask">
      <p className={styles.text}>
        About a report or a date: your appropriate body. Its address stands with the facts of every
        report. About the record of an induction: the induction tutor, or whoever looks after
        inductions at your school.
      </p>
      <p className={styles.text}>
        As an early career teacher with a worry about your induction: the named contact of your
        appropriate body, who stands on the page of your induction. About Teams and signing in: your
        school’s administrator of Teams.
      </p>
    </Panel>
  )
}
