import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'

export default function Facilities() {
  return (
    <Page>
      <EmptyState title="巡查对象" />
    </Page>
  )
}
