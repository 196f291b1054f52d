import { navigateBack, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { seeingAnew } from '../overtaken'
import { deedOf, isDeed } from './deeds'
import { HandleCase } from './handle-case'
import { OFFLINE } from './offline'
import { ReinspectCase } from './reinspect-case'

/** One thing that is done with a case: what it does, what is chosen, and why. */
export default function HandleCasePage() {
  const { id: caseId = '', act = '' } = useRouter().params
  const asked = useAsked('cases.show', { caseId })
  const { data } = asked
  if (!data || !isDeed(act))
    return (
      <Page offlineWords={OFFLINE}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Page>
    )
  if (!data.may.includes(act))
    return (
      <Page offlineWords={OFFLINE}>
        <EmptyState
          title={`现在不能${deedOf(act).word}`}
          words="情况已有变化，请返回看看现在办到哪一步"
          action={{ word: '返回案件', onTap: () => void navigateBack() }}
        />
      </Page>
    )
  const seeAnew = seeingAnew(asked)
  return act === 'reinspect' ? (
    <ReinspectCase shown={data} seeAnew={seeAnew} />
  ) : (
    <HandleCase deed={act} shown={data} seeAnew={seeAnew} />
  )
}
