import type { DocumentList } from '@ect/contract/listDocuments.ts'
import { useCallback, useState } from 'react'

import { isGone } from '../api/apiProblem.ts'
import { MODEL_POLICY_PATH } from '../resources/modelPolicy.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { DoneMessage } from '../ui/DoneMessage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { DocumentsPart } from './DocumentsPart.tsx'
import { useDocuments } from './useDocuments.ts'
import { schoolReadersInWords } from './whoReads.ts'

interface Props {
  readonly appropriateBodyId: string
  readonly schoolId: string
}

/** What a school tells everyone who has a part in an induction there; its headteacher adds it. */
export function SchoolDocumentsPage({ appropriateBodyId, schoolId: ownerId }: Props) {
  const folder = { appropriateBodyId, owner: 'school', ownerId } as const
  const { data: list, error, refetch } = useDocuments(folder)
  const [done, setDone] = useState({ message: '', times: 0 })
  const onDone = useCallback(
    (message: string) => setDone(({ times }) => ({ message, times: times + 1 })),
    [],
  )
  if (!list || isGone(error)) {
    return error ? (
      <CouldNotOpen
        what="The documents of this school"
        error={error}
        onTryAgain={() => void refetch()}
      />
    ) : (
      <Loading what="the documents" />
    )
  }
  const readers = schoolReadersInWords(list)
  return (
    <Page
      title={`Documents of ${list.school.name}`}
      back={<PageLink to={inductionsOf(list, appropriateBodyId)}>All inductions</PageLink>}
    >
      <StaleNotice error={error} />
      <DoneMessage {...done} />
      <Panel title="For the ECTs of the school and those who work with them">
        <WhatBelongsHere list={list} readers={readers} />
        <DocumentsPart
          folder={folder}
          list={list}
          readers={readers}
          adults={[list.school.headteacher]}
          onDone={onDone}
        />
      </Panel>
    </Page>
  )
}

function inductionsOf({ role }: DocumentList, appropriateBodyId: string): string {
  return role === 'reviewer' ? `/appropriate-body/${appropriateBodyId}/inductions` : '/inductions'
}

function WhatBelongsHere({ list, readers }: { list: DocumentList; readers: string }) {
  const styles = useStyles()
  const mayAdd = list.mayAdd.length > 0
  return (
    <>
      <p className={styles.text}>{readers}</p>
      <p className={styles.text}>
        {mayAdd
          ? 'Add the induction policy of the school first: '
          : `${list.school.headteacher} adds what stands here. To see what a policy says: `}
        <PageLink to={MODEL_POLICY_PATH}>a model policy to start from</PageLink>.
      </p>
    </>
  )
}
