import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { beyond, beyondOf, type BeyondId } from '@domain/tip-offs/beyond'
import { Card } from '../../../components/card'
import { ConcernGrid } from '../../../components/concern-grid'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { PhoneRow } from '../../../components/phone-row'
import { startTip } from '../start-tip'
import { useStarting } from '../../../use-starting'
import { TextButton } from '../../../components/text-button'
import { useOffices } from '../offices'
import { decoded } from '../../../decoded'

const WORKS_OFFLINE = '没有网络也能写，有网后自动发送'

/** The first of four steps: what it is about. */
export default function WhatPage() {
  const start = useStarting()
  // The facility by whose code somebody came.
  const place = decoded(useRouter().params['place'])
  const [other, setOther] = useState<BeyondId>()
  // Read now, so that it is on the phone when there is no signal.
  useOffices()
  return (
    <Page offlineWords={WORKS_OFFLINE}>
      <Card title="是什么事？" under="点一下最像的">
        <ConcernGrid isExplained onChoose={(about) => start(() => startTip(about, { place }))} />
      </Card>
      <Card title="这些事归别的部门管" under="点开看该找谁；也可以在这里说，我们会记下来">
        {beyond.options.map((each) => (
          <View key={each}>
            <Row
              title={beyondOf(each).name}
              {...(other === each && { beside: '收起' })}
              onTap={() => setOther(other === each ? undefined : each)}
            />
            {other === each && (
              <Responsible
                of={each}
                onGoOn={() => start(() => startTip('otherEvent', { beyond: each, place }))}
              />
            )}
          </View>
        ))}
      </Card>
    </Page>
  )
}

function Responsible({ of, onGoOn }: { of: BeyondId; onGoOn: () => void }) {
  const { responsible, phone, advice } = beyondOf(of)
  return (
    <View>
      <View className="apart">归{responsible}管</View>
      <View className="quiet">{advice}</View>
      {phone && <PhoneRow title={`打 ${phone}`} phone={phone} />}
      <TextButton word="还是在这里说一声" onTap={onGoOn} />
    </View>
  )
}
