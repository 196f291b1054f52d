import { View } from '@tarojs/components'
import { navigateTo } from '@tarojs/taro'
import { mayDo, type Permission } from '@domain/people/permissions'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { useProfile } from '../../use-profile'
import { Greeting } from './greeting'

const ways: { title: string; permission: Permission; url: string }[] = [
  { title: '线索', permission: 'clue.read', url: '/packages/clue/list/index' },
  { title: '巡查对象', permission: 'facility.read', url: '/packages/patrol/facilities/index' },
  { title: '人员', permission: 'person.read', url: '/packages/office/people/index' },
]

/** For whoever neither patrols nor handles clues: the ways to what they may read. */
export function PlainHome() {
  const profile = useProfile()
  const open = ways.filter(({ permission }) => profile && mayDo(profile.role, permission))
  return (
    <Page>
      <Greeting />
      <Card>
        {open.map(({ title, url }) => (
          <Row key={url} title={title} onTap={() => void navigateTo({ url })} />
        ))}
        {open.length === 0 && <View className="quiet">有事时会在“消息”里告诉您</View>}
      </Card>
    </Page>
  )
}
