import { useState } from 'react'
import { View } from '@tarojs/components'
import { operatorStatusNames, type OperatorRow } from '@domain/advice/operator-view'
import type { Id } from '@domain/kernel/ids'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { call } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { say } from '../../../dialogs'
import { go, pageOf } from '../../../go'
import { PhoneButton } from '../../../platform/phone-button'
import { useActing } from '../../../use-acting'

/** For whoever runs the place: the advice that was given to it, once the registered phone is proven. Gone with the page. */
export function OwnAdvice({ facilityId }: { facilityId: Id }) {
  const [rows, setRows] = useState<OperatorRow[]>()
  const { busy, act, once } = useActing()
  const read = async (phoneCode: string) => {
    const found = await call('advice.own', { facilityId, phoneCode })
    setRows(found.rows)
  }
  const prove = (phoneCode: string) => {
    once(() => act(() => read(phoneCode)))
  }
  return (
    <Card {...(rows === undefined ? ASKED : PROVEN)}>
      {rows === undefined ? (
        <>
          <View className="quiet">用单位登记的手机号核对，只核对这一次，不保存。</View>
          <PhoneButton isLesser onCode={prove} onRefused={() => say('不核对手机号，意见书看不了')}>
            {busy ? '正在核对…' : '用手机号核对'}
          </PhoneButton>
        </>
      ) : (
        <Given rows={rows} />
      )}
    </Card>
  )
}

const ASKED = { title: '您是这里的负责人？', under: '看协管员给本单位的检查意见书' }
const PROVEN = { title: '给本单位的检查意见书' }

const Given = ({ rows }: { rows: readonly OperatorRow[] }) => (
  <>
    {rows.length === 0 && <View>没有给过意见书。</View>}
    {rows.map(({ code, spokenNumber, status, writtenAt, rectifyOn }) => (
      <Row
        key={code}
        title={spokenNumber}
        under={`${spokenDay(dayOf(writtenAt))}，建议${spokenDay(rectifyOn)}前整改`}
        beside={operatorStatusNames[status]}
        onTap={() => go(pageOf.adviceGiven(code))}
      />
    ))}
  </>
)
