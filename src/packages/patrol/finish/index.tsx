import { useRouter } from '@tarojs/taro'
import { useOnItsWay } from '../../../outbox/use-outbox'
import { DraftGone } from '../draft-gone'
import { OnTheWay } from './on-the-way'
import { Review } from './review'
import { Sent } from './sent'
import '../patrol/patrol.scss'

/** From the last look at a patrol to its arrival: what is shown follows what has become of it. */
export default function FinishPage() {
  const { params } = useRouter()
  const id = params['draft'] ?? ''
  const { draft, sent, progress } = useOnItsWay(id)
  if (sent) return <Sent record={sent} />
  if (!draft) return <DraftGone draft={undefined} />
  if (draft.state.name === 'open') return <Review id={id} />
  return <OnTheWay draft={draft} progress={progress} />
}
