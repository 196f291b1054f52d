import { View } from '@tarojs/components'
import { spokenDay } from '@domain/kernel/time'
import { outreachKindNames } from '@domain/outreach/kinds'
import { outreachStatusNames } from '@domain/outreach/outreach'
import type { OutreachRow } from '@domain/outreach/row'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'

export function OutreachLine({ row }: { row: OutreachRow }) {
  const { _id, kind, topic, on, placeName, peopleCount, status, recordedByName } = row
  return (
    <Row
      title={topic}
      under={
        <>
          <View>
            {spokenDay(on)} · {peopleCount} 人
          </View>
          <View>
            {placeName} · {recordedByName}
          </View>
        </>
      }
      beside={
        <StateTag
          word={status === 'withdrawn' ? outreachStatusNames.withdrawn : outreachKindNames[kind]}
        />
      }
      onTap={() => go(pageOf.outreach(_id))}
    />
  )
}
