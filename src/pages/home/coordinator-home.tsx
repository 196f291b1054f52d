import { Page } from '../../components/page'
import { Greeting } from './greeting'

export function CoordinatorHome() {
  return (
    <Page>
      <Greeting />
    </Page>
  )
}
