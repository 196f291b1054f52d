import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'

export default function Clues() {
  return (
    <Page>
      <EmptyState title="线索" />
    </Page>
  )
}
