import { View } from '@tarojs/components'
import { writtenInstant } from '@domain/kernel/time'
import { toSampleRow } from '@domain/samples/row'
import { sampleStatusNames } from '@domain/samples/sample'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { spokenSampleState } from '../../../sample-state'
import { FactRows } from '../fact-rows'
import { handOverFacts, resultFacts, sampleFacts } from '../facts'

interface ShownSampleProps {
  shown: AnswerTo<'samples.show'>
  sealed: Sealed
}

export function ShownSample({ shown: { sample, may }, sealed }: ShownSampleProps) {
  const { facilityId, facilityName, patrolId, handOver, result } = sample
  return (
    <View>
      <Card>
        <View className="title">{facilityName}</View>
        <StateTag {...spokenSampleState(toSampleRow(sample))} />
        <FactRows facts={sampleFacts(sample)} />
        <Row title="采样人" under={sample.takenByName} />
        <SealedPhotos of={sample.photos} sealed={sealed} />
      </Card>
      <Card title="送检">
        {handOver ? (
          <>
            <FactRows facts={handOverFacts(handOver)} />
            <Row title="送样人" under={sample.handedOverByName} />
            <SealedPhotos of={handOver.photos} sealed={sealed} />
          </>
        ) : (
          <View className="quiet">{sampleStatusNames.taken}</View>
        )}
      </Card>
      <Card title="检验结果">
        {result ? (
          <>
            <FactRows facts={resultFacts(result)} />
            <Row
              title="录入"
              under={`${sample.resultByName} · ${writtenInstant(sample.resultAt ?? '')}`}
            />
            <SealedPhotos of={result.photos} sealed={sealed} />
          </>
        ) : (
          <View className="quiet">{waitingWords(may.enterResult)}</View>
        )}
      </Card>
      <Card>
        {patrolId && <Row title="看那次巡查的记录" onTap={() => go(pageOf.record(patrolId))} />}
        <Row title="看这个单位的档案" onTap={() => go(pageOf.facility(facilityId))} />
      </Card>
    </View>
  )
}

const waitingWords = (mayEnter: boolean): string =>
  mayEnter ? '还没有录入，拿到报告后在下面录入' : '还没有结果，执法机构录入后会通知采样人'
