import { useState } from 'react'
import { View } from '@tarojs/components'
import { redirectTo, useRouter } from '@tarojs/taro'
import { identity as identities, namesInformant, residentSaid } from '@domain/tip-offs/informant'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { tell } from '../../../dialogs'
import { go, pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import type { ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { useDraft } from '../../../outbox/use-draft'
import { useOneAtATime } from '../../../use-one-at-a-time'
import { sealed } from '../../../sealed'
import { handCodeOn } from '../handed-on'
import { remember } from '../remembered'
import { useOffices } from '../offices'
import { NOBODY, WhoFields } from './who-fields'

const OFFLINE = '没有网络也能交，有网后自动发送'
const WORDS = { anonymous: '不留名', confidential: '留名，要求保密', named: '实名' } as const
const MEANS = {
  confidential: '平时谁也看不到您是谁，也不对别人说是您举报的。',
  named: '您同意执法人员联系您核实、要材料。对被举报的人一样保密。',
} as const
const CHOICES = identities.options.map((value) => ({ value, word: WORDS[value] }))

/** The third of four steps: to say who one is, or not. What is typed is closed as it is sent and is kept nowhere before. */
export default function WhoPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, writing } = useDraft<ResidentTipContent>(id)
  const [typed, setTyped] = useState(NOBODY)
  const { sealKey: key, offices = [] } = useOffices().data ?? {}
  const once = useOneAtATime()
  if (draft?.state.name !== 'open') return <DraftGone draft={drafts.find(id)} />
  const { identity, place, words, receiptCode, county } = draft.content
  const office = offices.find((each) => each.county === county)
  const send = async () => {
    if (!key)
      return tell('还不能提交', '这部手机第一次用，要连一次网。写好的都在手机上，连上网再点提交')
    const said = identity === 'anonymous' ? undefined : saidIn(typed)
    if (said && !said.success) return tell('请填姓名或电话', '填一样就行；不想留，请选“不留名”')
    if (said && namesInformant([place, words], said.data))
      return tell('请改一下', '地点或内容里写了您的姓名或电话，办事的人会看到，请先改掉')
    const boxes = {
      receipt: await sealed(receiptCode, key),
      ...(said && { informant: await sealed(said.data, key) }),
    }
    remember({ _id: id, place, at: draft.startedAt, receipt: boxes.receipt })
    submit<ResidentTipContent>(id, ({ informant: _before, ...content }) => ({
      ...content,
      ...boxes,
    }))
    handCodeOn(id, receiptCode)
    void redirectTo({ url: `/${pageOf.tipReceipt(id)}` })
  }
  return (
    <Page offlineWords={OFFLINE} action={<BottomAction words="提交" onTap={() => once(send)} />}>
      <Card title="留不留名？" under="不留名一样办理，一样能查结果">
        <Choice
          label="留不留名"
          options={CHOICES}
          value={identity}
          onChoose={(chosen) => writing.change((content) => ({ ...content, identity: chosen }))}
        />
        {identity === 'anonymous' ? (
          <View className="quiet apart">不记您的姓名、电话和微信。凭回执号查结果、领奖励。</View>
        ) : (
          <View className="apart">
            <View className="quiet">{MEANS[identity]}</View>
            <WhoFields typed={typed} onChange={setTyped} keptMonths={office?.identityMonths} />
          </View>
        )}
        <TextButton word="看隐私说明" onTap={() => go(pageOf.privacy())} />
      </Card>
    </Page>
  )
}

const saidIn = ({ name, phone }: typeof NOBODY) =>
  residentSaid.safeParse({
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(phone.trim() !== '' && { phone: phone.trim() }),
  })
