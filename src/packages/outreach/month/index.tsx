import { useState } from 'react'
import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { addToMonth, monthOf, spokenMonth } from '@domain/kernel/months'
import { dayOf } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { Groups } from './groups'
import { OwnShare } from './own-share'
import '../outreach.scss'

const EARLIEST = '2022-01'

/** One's own month at a glance; each number opens to its rows. Nobody is compared with anybody. */
export default function MonthPage() {
  const present = monthOf(dayOf(serverNow()))
  const [month, setMonth] = useState(present)
  const shown = useAsked('months.show', { month })
  const profile = useProfile()
  const shares = profile !== undefined && mayDo(profile.role, 'share.own')
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Card>
        <View className="month-head">
          {month > EARLIEST ? (
            <TextButton word="上个月" onTap={() => setMonth(addToMonth(month, -1))} />
          ) : (
            <View />
          )}
          <View className="title">{spokenMonth(month)}</View>
          {month < present ? (
            <TextButton word="下个月" onTap={() => setMonth(addToMonth(month, 1))} />
          ) : (
            <View />
          )}
        </View>
      </Card>
      {shares && month === present && <OwnShare />}
      <Loaded
        of={shown}
        empty={{
          when: ({ rows }) => rows.length === 0,
          title: `${spokenMonth(month)}没有记录`,
          words: '巡查、上报、宣传交上去后都会在这里',
        }}
      >
        {(value) => <Groups month={month} shown={value} />}
      </Loaded>
    </Page>
  )
}
