import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import {
  identity as identities,
  identityNames,
  informantSaid,
  namesInformant,
} from '@domain/tip-offs/informant'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import { tell } from '../../../dialogs'
import type { Draft } from '../../../outbox/draft'
import type { TipContent } from '../../../outbox/kinds/word'
import type { Writing } from '../../../outbox/use-draft'
import { useProfile } from '../../../use-profile'
import { sealed } from '../../../sealed'

const IDENTITIES = identities.options.map((value) => ({ value, word: identityNames[value] }))
const NOBODY = { name: '', phone: '' }

interface InformantProps {
  draft: Draft<TipContent>
  writing: Writing<TipContent>
}

/** Who tells it. What is typed lives on this page alone, and only until it is closed: the draft never holds it readable. */
export function Informant({ draft, writing }: InformantProps) {
  const { identity, informant } = draft.content
  const choose = (chosen: TipContent['identity']) =>
    writing.change(({ informant: closed, ...content }) => ({
      ...content,
      identity: chosen,
      ...(chosen !== 'anonymous' && closed && { informant: closed }),
    }))
  const typeAgain = () => writing.change(({ informant: _closed, ...content }) => content)
  return (
    <Card title="举报人">
      <Field label="留不留名">
        <Choice label="署名方式" options={IDENTITIES} value={identity} onChoose={choose} />
      </Field>
      {identity === 'anonymous' && <View className="quiet">不记姓名电话，凭回执号查结果</View>}
      {identity !== 'anonymous' &&
        (informant ? <Closed onAgain={typeAgain} /> : <Typing {...{ draft, writing }} />)}
    </Card>
  )
}

const Closed = ({ onAgain }: { onAgain: () => void }) => (
  <>
    <View className="title">已封存，谁也看不到了</View>
    <TextButton word="写错了，重新填" onTap={onAgain} />
  </>
)

function Typing({ draft, writing }: InformantProps) {
  const key = useProfile()?.sealKey
  const [typed, setTyped] = useState(NOBODY)
  const close = async () => {
    const read = informantSaid.safeParse(typed)
    if (!read.success || !key)
      return tell('没有封存', key ? '请填姓名和电话，电话只填数字' : '请联网打开一次首页再填')
    if (namesInformant([draft.content.place, draft.content.words], read.data))
      return tell('没有封存', '地点或内容里写了举报人的姓名或电话，请先改掉，别人会看到')
    const informant = await sealed(read.data, key)
    writing.change((content) => ({ ...content, informant }))
    setTyped(NOBODY)
  }
  return (
    <>
      <Field label="姓名">
        <TextInput
          label="举报人姓名"
          value={typed.name}
          maxLength={20}
          onChange={(name) => setTyped({ ...typed, name })}
        />
      </Field>
      <Field label="电话">
        <TextInput
          label="举报人电话"
          type="number"
          value={typed.phone}
          maxLength={15}
          onChange={(phone) => setTyped({ ...typed, phone })}
        />
      </Field>
      <Button className="plain-button" onClick={() => void close()}>
        封存举报人
      </Button>
      <View className="quiet">封存后手机上、名单里都看不到，也改不了，只能重新填</View>
    </>
  )
}
