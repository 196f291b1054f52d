import { Card } from '../../../components/card'
import { TextButton } from '../../../components/text-button'
import { agreed, say } from '../../../dialogs'
import { RESIDENT } from '../../../outbox/kinds/resident-tip-written'
import { drafts } from '../../../outbox/phone-outbox'
import { forgetAll } from '../../tip-off/remembered'
import { Said } from './said'

/** Several may use one phone in a village: what was written and followed here can be taken off it. */
export const OnThisPhone = () => (
  <Card title="这部手机上的">
    <Said words="没写完的举报，和在这部手机上交过的最近 20 件（看不出回执号），只存在这部手机上。" />
    <TextButton word="清掉这部手机上的举报" onTap={() => void clear()} />
  </Card>
)

async function clear(): Promise<void> {
  const unsent = drafts.list(RESIDENT)
  const also = unsent.length > 0 ? `没发出去的 ${unsent.length} 件也会删掉，找不回来。` : ''
  const words = `${also}已经交的照样办理；要查结果，请先记下回执号。`
  if (!(await agreed('清掉这部手机上的举报', words, '清掉'))) return
  for (const { _id } of unsent) await drafts.discard(_id)
  forgetAll()
  say('这部手机上没有了')
}
