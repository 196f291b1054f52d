import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import type { Rules } from './asked'
import { Frequencies } from './frequencies'
import { OwnSpecialties } from './own-specialties'
import { Readings } from './readings'
import { Terms } from './terms'
import { useSetting } from './use-setting'

const OFFLINE = '现在没有网络，有网后才能更改'

/** What the county sets for its patrols; whoever may only read sees it without the ways to change it. */
export default function RulesPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'rules.read')) {
    return (
      <Page>
        <EmptyState title="不能查看" words="巡查规则由线索管理或卫生健康委设置" />
      </Page>
    )
  }
  return <Asked maySet={mayDo(actor.role, 'rules.set')} />
}

function Asked({ maySet }: { maySet: boolean }) {
  const rules = useAsked('counties.rules', {})
  usePullDownRefresh(() => stopPulling(rules.refetch()))
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={rules}>
        {(shown) => <Shown rules={shown} maySet={maySet} onChanged={() => void rules.refetch()} />}
      </Loaded>
    </Page>
  )
}

interface ShownProps {
  rules: Rules
  maySet: boolean
  onChanged: () => void
}

function Shown({ rules, maySet, onChanged }: ShownProps) {
  const setting = useSetting(rules, onChanged)
  const part = { rules, setting: maySet ? setting : undefined }
  return (
    <>
      {rules.isRecounting && (
        <Card title="正在重新算到期日">
          <View>
            规则已改好。各单位的巡查到期日要几分钟才全部换成新的，这期间名单可能新旧都有。
          </View>
        </Card>
      )}
      <Frequencies {...part} />
      <Terms {...part} />
      <OwnSpecialties {...part} />
      <Readings {...part} />
    </>
  )
}
