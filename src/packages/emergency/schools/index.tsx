import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Portions } from '../../../components/portions'
import { Row } from '../../../components/row'
import { SearchBar } from '../../../components/search-bar'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { ToVerify } from '../to-verify'

const OFFLINE = '现在没有网络，照样能登记，有网后自动发出'

/** Which school or kindergarten; read before, it is there without a network. */
export default function SchoolsPage() {
  const person = useProfile()
  const schools = useAsked('emergencies.schools', {})
  const [typed, setTyped] = useState('')
  usePullDownRefresh(() => stopPulling(schools.refetch()))
  if (!person || !mayDo(person.role, 'caseCount.enter'))
    return (
      <Page>
        <EmptyState title="不能填写" words="学生患病情况由协管员、信息员登记" />
      </Page>
    )
  const empty = {
    when: ({ rows }: { rows: unknown[] }) => rows.length === 0,
    title: '辖区里没有登记的学校和托幼机构',
    words: '请先登记单位，或者直接报突发事件',
  }
  return (
    <Page offlineWords={OFFLINE}>
      {mayDo(person.role, 'emergency.report') && <ToVerify />}
      <SearchBar value={typed} placeholder="学校名称里的几个字" onChange={setTyped} />
      <Loaded of={schools} empty={empty}>
        {({ rows }) => (
          <Card title="哪所学校">
            <Portions id="schools" rows={rows.filter(({ name }) => name.includes(typed.trim()))}>
              {(shown) =>
                shown.map(({ _id, name, address }) => (
                  <Row
                    key={_id}
                    title={name}
                    under={address}
                    onTap={() => go(pageOf.school(_id))}
                  />
                ))
              }
            </Portions>
          </Card>
        )}
      </Loaded>
    </Page>
  )
}
