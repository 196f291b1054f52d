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
import { useSetting } from '../rules/use-setting'
import { CaseDays } from './case-days'
import { Limits } from './limits'
import { OwnDays } from './own-days'
import { Rewarded } from './rewarded'
import { TipDays } from './tip-days'
import type { Rules } from '../rules/asked'

/** How long each step of a clue and a case may take in this county, and which days it works. */
export default function ClocksPage() {
  const actor = useProfile()
  const isAllowed = actor && mayDo(actor.role, 'rules.read')
  const rules = useAsked('counties.rules', {}, { enabled: !!isAllowed })
  usePullDownRefresh(() => stopPulling(rules.refetch()))
  if (!isAllowed)
    return (
      <Page>
        <EmptyState title="不能查看" words="办理期限由线索管理或卫生健康委设置" />
      </Page>
    )
  return (
    <Page offlineWords="现在没有网络，有网后才能更改">
      <Loaded of={rules}>
        {(shown) => (
          <Clocks
            rules={shown}
            maySet={mayDo(actor.role, 'rules.set')}
            onChanged={() => void rules.refetch()}
          />
        )}
      </Loaded>
    </Page>
  )
}

interface ClocksProps {
  rules: Rules
  maySet: boolean
  onChanged: () => void
}

function Clocks({ rules, maySet, onChanged }: ClocksProps) {
  const setting = useSetting(rules, onChanged)
  const part = { rules, setting: maySet ? setting : undefined }
  return (
    <>
      {rules.isReclocking && (
        <Card title="正在重新算期限">
          <View>期限已改好。没办结的线索、案件几分钟内换成新的期限。</View>
        </Card>
      )}
      <Limits {...part} />
      <CaseDays {...part} />
      <TipDays {...part} />
      <Rewarded {...part} />
      <OwnDays {...part} />
    </>
  )
}
