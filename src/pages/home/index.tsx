import { EmptyState } from '../../components/empty-state'
import { Page } from '../../components/page'

export default function Home() {
  return (
    <Page>
      <EmptyState title="卫生监督协管" />
    </Page>
  )
}
