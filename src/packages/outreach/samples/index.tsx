import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { sampleStatusNames, type SampleStatus } from '@domain/samples/sample'
import { usePaged } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { stopPulling } from '../../../pulling'
import { startSample } from '../../../outbox/start-sample'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'
import { ChooseFacility } from '../choose-facility'
import { SampleLine } from './sample-line'
import '../outreach.scss'

const ALL = 'all'
const STATES = [
  ...(Object.keys(sampleStatusNames) as SampleStatus[]).map((value) => ({
    value,
    word: sampleStatusNames[value],
  })),
  { value: ALL, word: '全部' },
] as const

/** Samples and what they wait for: a coordinator's own, the area's for those who look after it. */
export default function SamplesPage() {
  const profile = useProfile()
  const enters = profile !== undefined && mayDo(profile.role, 'sample.enterResult')
  const [state, setState] = useState<SampleStatus | typeof ALL>(enters ? 'handedOver' : ALL)
  const [choosing, setChoosing] = useState(false)
  const start = useStarting()
  const listed = usePaged('samples.list', state === ALL ? {} : { status: state })
  usePullDownRefresh(() => stopPulling(listed.refetch()))
  const takes = profile && mayDo(profile.role, 'sample.take')
  return (
    <Page
      offlineWords="现在没有网络"
      action={takes && <BottomAction words="登记采样" onTap={() => setChoosing(true)} />}
    >
      <Tabs label="样品状态" tabs={STATES} value={state} onChoose={setState} />
      <Loaded
        of={listed}
        empty={{
          when: (rows) => rows.length === 0,
          title: state === ALL ? '还没有采过样品' : `没有${sampleStatusNames[state]}的样品`,
        }}
      >
        {(rows) => (
          <Card>
            {rows.map((row) => (
              <SampleLine key={row._id} row={row} />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...listed} />
      <ChooseFacility
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(facility) => {
          setChoosing(false)
          start(() => startSample(profile?._id ?? '', facility))
        }}
      />
    </Page>
  )
}
