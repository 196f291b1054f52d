import { View } from '@tarojs/components'
import { facilityStatusNames } from '@domain/facilities/facility'
import { spokenLikeness } from '@domain/facilities/likeness'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'
import type { Alike, Suggested } from './use-alike'

/** Before it is registered twice: what is there already, closed ones too. It never keeps anybody from registering. */
export function AlikeCard({ suggested: { rows, isChecked } }: { suggested: Suggested }) {
  if (rows.length === 0)
    return isChecked ? null : (
      <View className="quiet registry__hint">现在查不到有没有登记过，提交时会再核对</View>
    )
  return (
    <Card title="看看是不是已经登记过">
      <AlikeRows rows={rows} />
      <View className="quiet">是同一个就不用再登记；不是同一个，接着填就行</View>
    </Card>
  )
}

export const AlikeRows = ({ rows }: { rows: readonly Alike[] }) =>
  rows.map(({ _id, name, address, status, likeness }) => (
    <Row
      key={_id}
      title={name}
      under={
        <>
          <View>{address || '没有登记地址'}</View>
          <View>{spokenLikeness(likeness)}</View>
        </>
      }
      {...(status !== 'open' && { beside: <StateTag word={facilityStatusNames[status]} /> })}
      onTap={() => go(pageOf.facility(_id))}
    />
  ))
