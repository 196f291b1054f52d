import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { ReceiptCode } from '../../../components/receipt-code'
import { Row } from '../../../components/row'
import { agreed } from '../../../dialogs'
import { go, goHome, pageOf } from '../../../go'
import { keepPicture } from '../../../keep-picture'
import type { Draft } from '../../../outbox/draft'
import { RESIDENT, type ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'
import { OnTheWay } from '../../../outbox/on-the-way'
import { useOnItsWay } from '../../../outbox/use-outbox'
import { album } from '../../../platform/album'
import { useActing } from '../../../use-acting'
import { useOnline } from '../../../use-online'
import { codeHandedOn } from '../handed-on'
import { forget, remembered } from '../remembered'
import { receiptDrawing } from './receipt-drawing'

/** The last of four steps: the code, shown this once, and how far it has come. */
export default function ReceiptPage() {
  const { draft: id = '' } = useRouter().params
  const { draft, sent } = useOnItsWay(id, RESIDENT)
  // As it was when the page came: once the cloud has the tip it is nowhere else.
  const [code] = useState(() => codeHandedOn(id) ?? codeIn(draft))
  const { busy, act, once } = useActing()
  const online = useOnline()
  const [isKnown, setKnown] = useState(() => remembered().some(({ _id }) => _id === id))
  const [isSafe, setSafe] = useState(code === '')
  const keep = async () => {
    const words = { kept: `已存到${album.where}`, otherwise: NOT_ALLOWED }
    if (await keepPicture(receiptDrawing(code), '回执号', words)) setSafe(true)
  }
  const leave = async () => {
    if (!isSafe && !(await agreed('记下来了吗？', '回执号只显示这一次', '记下了', '再看看'))) {
      // Asked once.
      setSafe(true)
      return
    }
    await goHome()
  }
  const giveUp = async () => {
    if (!(await agreed('从这部手机上忘掉？', '以后只能凭回执号查', '忘掉'))) return
    forget(id)
    setKnown(false)
  }
  if (draft?.state.name === 'refused')
    return <OnTheWay draft={draft} progress={undefined} meanwhile={null} />
  const reason = online && draft?.state.name === 'waiting' ? draft.state.reason : undefined
  return (
    <Page
      offlineWords="现在没有网络，举报已存在手机上"
      action={<BottomAction words="完成" onTap={() => void leave()} />}
    >
      <Card>
        <View className="title">{wordFor(sent !== undefined, draft?.state.name)}</View>
        {reason && <View>{reason}</View>}
      </Card>
      {code !== '' && (
        <Card title="回执号" under="只显示这一次，请存下来或抄下来">
          <ReceiptCode code={code} />
          <Button className="plain-button apart" onClick={() => once(() => act(keep))}>
            {busy ? '正在存…' : '存成图片'}
          </Button>
          <View className="quiet apart">
            凭它查办理情况、补充情况、领奖励，用谁的手机都行。不要告诉别人。
          </View>
        </Card>
      )}
      <Card>
        <Row title="看办理情况" onTap={() => go(pageOf.tipFollowing(id))} />
        {isKnown && (
          <Row
            title="这部手机已记住这件事"
            under="怕别人看到？点这里忘掉"
            onTap={() => void giveUp()}
          />
        )}
      </Card>
    </Page>
  )
}

/** Of one that still waits on the phone. */
const codeIn = (draft: Draft | undefined): string =>
  (draft?.content as ResidentTipContent | undefined)?.receiptCode ?? ''

const NOT_ALLOWED =
  '微信还不能把图片放进相册。请在设置里打开“添加到相册”，再点一次；也可以截图或抄下来。'

function wordFor(isSent: boolean, state: 'open' | 'waiting' | undefined): string {
  if (isSent) return '已交到执法机构'
  if (state === 'waiting') return '写好了，有网络就自动发送'
  return '没有找到这件事'
}
