import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'

export default function People() {
  return (
    <Page>
      <EmptyState title="人员" />
    </Page>
  )
}
