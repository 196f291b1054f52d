import { EmptyState } from '../../components/empty-state'
import { Page } from '../../components/page'

export default function Inbox() {
  return (
    <Page>
      <EmptyState title="消息" />
    </Page>
  )
}
