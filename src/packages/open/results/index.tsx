import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { useAsked, usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Released } from '../../../components/released'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { OpenCounts } from './open-counts'

const OFFLINE = '现在没有网络。看过的还能看'

/** What the agency of a county has released, and its year in numbers; one county at a time, never beside another. */
export default function ResultsPage() {
  const offices = useAsked('tipOffs.offices', {})
  const [chosen, choose] = useState<string>()
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded
        of={offices}
        empty={{ when: (found) => found.offices.length === 0, title: '还没有开通的区县' }}
      >
        {({ offices: all }) => {
          const county = chosen ?? all[0]?.county ?? ''
          return (
            <>
              {all.length > 1 && (
                <Choice
                  label="区县"
                  options={all.map((each) => ({ value: each.county, word: each.name }))}
                  value={county}
                  onChoose={choose}
                />
              )}
              <OfCounty key={county} county={county} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function OfCounty({ county }: { county: string }) {
  const counts = useAsked('counties.openCounts', { county })
  const releases = usePaged('releases.list', { county })
  usePullDownRefresh(() => stopPulling(Promise.all([counts.refetch(), releases.refetch()])))
  return (
    <>
      <Loaded of={counts}>{(found) => <OpenCounts of={found} />}</Loaded>
      <Card title="公布的结果" under="执法机构查明、公布的，最新的在前面">
        <Loaded
          of={releases}
          empty={{
            when: (rows) => rows.length === 0,
            title: '还没有公布的结果',
            words: '执法机构公布以后，会在这里看到',
          }}
        >
          {(rows) =>
            rows.map((each) => (
              <Released
                key={each._id}
                of={each}
                onTap={() => go(pageOf.publicPage(each.facilityId))}
              />
            ))
          }
        </Loaded>
      </Card>
      <More {...releases} />
    </>
  )
}
