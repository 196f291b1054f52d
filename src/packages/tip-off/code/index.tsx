import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { fullySpoken } from '@domain/kernel/time'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { codeIn, ReceiptCodeField } from '../../../components/receipt-code-field'
import { Row } from '../../../components/row'
import { tell } from '../../../dialogs'
import { go, pageOf } from '../../../go'
import { useOneAtATime } from '../../../use-one-at-a-time'
import { RESIDENT, type ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'
import { drafts } from '../../../outbox/phone-outbox'
import { sealed } from '../../../sealed'
import { handOn } from '../handed-on'
import { useOffices } from '../offices'
import { remembered } from '../remembered'

const waitsHere = (code: string): boolean =>
  drafts
    .list(RESIDENT)
    .some(({ content }) => (content as Partial<ResidentTipContent>).receiptCode === code)

/** The code from another phone, or what this one remembers. */
export default function CodePage() {
  const [typed, setTyped] = useState('')
  const [known, setKnown] = useState(remembered)
  const key = useOffices().data?.sealKey
  const once = useOneAtATime()
  useDidShow(() => setKnown(remembered()))
  const look = async () => {
    const code = await codeIn(typed)
    if (!code) return
    if (waitsHere(code)) return tell('还没发出去', '写好的在这部手机上，有网后再查')
    if (!key) return tell('现在查不了', '请连上网再试')
    handOn(await sealed(code, key))
    go(pageOf.tipFollowing(''))
  }
  return (
    <Page
      offlineWords="现在没有网络，有网后才能查"
      action={<BottomAction words="查" disabled={typed === ''} onTap={() => once(look)} />}
    >
      <Card title="输入回执号">
        <ReceiptCodeField typed={typed} onChange={setTyped} />
      </Card>
      {known.length > 0 && (
        <Card title="这部手机上交过的">
          {known.map(({ _id, place, at }) => (
            <Row
              key={_id}
              title={place}
              under={fullySpoken(at)}
              onTap={() => go(pageOf.tipFollowing(_id))}
            />
          ))}
        </Card>
      )}
      <View className="quiet">没有回执号，也可以打 12345 问</View>
    </Page>
  )
}
