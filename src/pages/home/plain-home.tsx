import { View } from '@tarojs/components'
import { mayDo, type Permission } from '@domain/people/permissions'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'
import { useProfile } from '../../use-profile'
import { Greeting } from './greeting'

interface Way {
  permission: Permission
  title: string
  under: string
  page: string
}

const WAYS: readonly Way[] = [
  { permission: 'clue.read', title: '线索', under: '上报了什么，办得怎么样', page: pageOf.clues() },
  {
    permission: 'facility.read',
    title: '巡查对象',
    under: '按名称找单位，看它的档案',
    page: pageOf.facilities(),
  },
  { permission: 'person.read', title: '人员', under: '登记、邀请和停用', page: pageOf.people() },
]

/** For those with neither patrols nor clues of their own: what they may look at. */
export function PlainHome() {
  const person = useProfile()
  if (!person) return null
  const ways = WAYS.filter(({ permission }) => mayDo(person.role, permission))
  return (
    <Page>
      <Greeting />
      <Card>
        {ways.map(({ title, under, page }) => (
          <Row key={page} title={title} under={under} onTap={() => go(page)} />
        ))}
        {ways.length === 0 && <View>给您的消息在“消息”里</View>}
      </Card>
    </Page>
  )
}
