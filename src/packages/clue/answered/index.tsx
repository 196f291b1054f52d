import { useRouter } from '@tarojs/taro'
import { Arrived } from '../../../outbox/arrived'
import { OnItsWay } from '../../../outbox/on-its-way'
import { StillOpen } from '../../../outbox/still-open'

/** From the last tap to its arrival. */
export default function AnsweredPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) => <StillOpen draft={draft} />}
      sent={(record) => <Arrived record={record} next="执法人员会收到提醒，接着办理" />}
    />
  )
}
