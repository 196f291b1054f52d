import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import type { SampleRow } from '@domain/samples/row'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { spokenSampleState } from '../../../sample-state'
import { go, pageOf } from '../../../go'

export function SampleLine({ row }: { row: SampleRow }) {
  const { _id, facilityName, sampleName, bottleNumber, takenAt, takenByName } = row
  return (
    <Row
      title={`${facilityName}：${sampleName}`}
      under={
        <>
          <View>
            {spokenInstant(takenAt)} · {takenByName}
          </View>
          <View>编号 {bottleNumber}</View>
        </>
      }
      beside={<StateTag {...spokenSampleState(row)} />}
      onTap={() => go(pageOf.sample(_id))}
    />
  )
}
