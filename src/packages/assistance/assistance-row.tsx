import { View } from '@tarojs/components'
import { assistanceKindNames } from '@domain/assistance/kinds'
import type { AssistanceRow as Assistance } from '@domain/assistance/row'
import { spokenDay } from '@domain/kernel/time'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'
import { AssistanceTag } from './assistance-tag'

/** One of a list: what, where, by when, and between whom. */
export function AssistanceRow({ assistance }: { assistance: Assistance }) {
  const { _id, kind, asked, facilityName, status, dueOn, askedByName, coordinatorName } = assistance
  return (
    <Row
      title={`${assistanceKindNames[kind]}：${facilityName}`}
      under={
        <>
          <View>{asked}</View>
          <View>
            {askedByName}请{coordinatorName}，最晚：{spokenDay(dueOn)}
          </View>
        </>
      }
      beside={<AssistanceTag {...{ status, dueOn }} />}
      onTap={() => go(pageOf.assistance(_id))}
    />
  )
}
