import { useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { DECIDING_OFFLINE } from '../../../components/decision'
import { Loaded } from '../../../components/loaded'
import { NotNow } from '../../../components/not-now'
import { Page } from '../../../components/page'
import { seeingAnew } from '../overtaken'
import { deedOf, isDeed } from './deeds'
import { HandleCase } from './handle-case'
import { ReinspectCase } from './reinspect-case'

/** One thing that is done with a case: what it does, what is chosen, and why. */
export default function HandleCasePage() {
  const { id: caseId = '', act = '' } = useRouter().params
  const asked = useAsked('cases.show', { caseId })
  const { data } = asked
  if (!data || !isDeed(act))
    return (
      <Page offlineWords={DECIDING_OFFLINE}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Page>
    )
  if (!data.may.includes(act)) return <NotNow word={deedOf(act).word} back="返回案件" />
  const seeAnew = seeingAnew(asked)
  return act === 'reinspect' ? (
    <ReinspectCase shown={data} seeAnew={seeAnew} />
  ) : (
    <HandleCase deed={act} shown={data} seeAnew={seeAnew} />
  )
}
