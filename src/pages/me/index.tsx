import { EmptyState } from '../../components/empty-state'
import { Page } from '../../components/page'

export default function Me() {
  return (
    <Page>
      <EmptyState title="我的" />
    </Page>
  )
}
