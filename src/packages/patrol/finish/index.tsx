import { useRouter } from '@tarojs/taro'
import { OnItsWay } from '../../../outbox/on-its-way'
import { AdviceOfDraft } from '../advice-entry'
import { Review } from './review'
import { Sent } from './sent'
import '../patrol/patrol.scss'

/** From the last look at a patrol to its arrival. */
export default function FinishPage() {
  const { params } = useRouter()
  const id = params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={() => <Review id={id} />}
      sent={(record) => <Sent record={record} />}
      meanwhile={<AdviceOfDraft id={id} />}
    />
  )
}
