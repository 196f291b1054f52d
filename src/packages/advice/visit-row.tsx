import { View } from '@tarojs/components'
import { visitKindNames, visitStatusNames } from '@domain/advice/ordered-visit'
import type { VisitRow as Visit } from '@domain/advice/visit-row'
import { spokenDay } from '@domain/kernel/time'
import { DueTag } from '../../components/due-tag'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'

/** One ordered visit in a list. */
export function VisitRow({ visit }: { visit: Visit }) {
  const { _id, kind, facilityName, status, dueOn, orderedByName } = visit
  return (
    <Row
      title={`${visitKindNames[kind]}：${facilityName}`}
      under={
        <>
          <View>{orderedByName} 请求</View>
          <View>最晚：{spokenDay(dueOn)}</View>
        </>
      }
      beside={
        status === 'ordered' ? (
          <DueTag dueOn={dueOn} />
        ) : (
          <StateTag word={visitStatusNames[status]} tone="accent" />
        )
      }
      onTap={() => go(pageOf.visit(_id))}
    />
  )
}
