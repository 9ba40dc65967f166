import { Button } from '@fluentui/react-components'

import { saveToDevice } from '../report/reading/saveToDevice.ts'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import type { Guide } from './guide.ts'
import { keptGuide } from './keptPage.ts'

export function GuidePage({ guide }: { guide: Guide }) {
  const styles = useStyles()
  return (
    <Page title={guide.title} back={<PageLink to="/resources">Back to Resources</PageLink>}>
      <p className={styles.text}>{guide.about}</p>
      <div>
        <Button onClick={() => saveToDevice(keptGuide(guide))}>Download to keep or print</Button>
      </div>
      {guide.parts.map(({ heading, points }) => (
        <Panel key={heading} title={heading}>
          <ul>
            {points.map((point) => (
              <li key={point} className={styles.text}>
                {point}
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </Page>
  )
}
