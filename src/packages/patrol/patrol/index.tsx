import { useRouter } from '@tarojs/taro'
import { DraftGone } from '../../../outbox/draft-gone'
import { PatrolForm } from './patrol-form'
import { usePatrolDraft } from './use-patrol-draft'
import './patrol.scss'

/** Doing a patrol: everything is on the phone at once, and the page goes on where it was left. */
export default function PatrolPage() {
  const { params } = useRouter()
  const writing = usePatrolDraft(params['draft'] ?? '')
  if (writing.draft?.state.name !== 'open') return <DraftGone draft={writing.draft} />
  return <PatrolForm {...writing} draft={writing.draft} />
}
