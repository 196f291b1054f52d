import { View } from '@tarojs/components'
import { adviceStatusNames } from '@domain/advice/advice'
import type { AdviceRow as Advice } from '@domain/advice/row'
import { spokenDay } from '@domain/kernel/time'
import { DueTag } from '../../components/due-tag'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'

/** One advice in a list: where, how it stands, and by when. */
export function AdviceRow({ advice }: { advice: Advice }) {
  const { _id, facilityName, spokenNumber, status, dueOn, itemCount, coordinatorName } = advice
  return (
    <Row
      title={facilityName}
      under={
        <>
          <View>{spokenNumber}</View>
          <View>
            {coordinatorName} · {itemCount} 项 · {adviceStatusNames[status]}
          </View>
          {dueOn && (
            <View>
              {status === 'rectified' ? '最晚复查' : '建议整改'}：{spokenDay(dueOn)}
            </View>
          )}
        </>
      }
      beside={dueOn ? <DueTag dueOn={dueOn} /> : <StateTag word={adviceStatusNames[status]} />}
      onTap={() => go(pageOf.advice(_id))}
    />
  )
}
