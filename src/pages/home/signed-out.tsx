import { Page } from '../../components/page'

export function SignedOut() {
  return <Page>{undefined}</Page>
}
