import { useRouter } from '@tarojs/taro'
import { OnItsWay } from '../../../outbox/on-its-way'
import { Review } from './review'
import { Sent } from './sent'

/** From the last look at what was written in this package to its arrival. */
export default function FinishPage() {
  const { params } = useRouter()
  const id = params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) => <Review draft={draft} />}
      sent={(record) => <Sent record={record} />}
    />
  )
}
