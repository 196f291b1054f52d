import { Page } from '../../components/page'

export function OfficerHome() {
  return <Page>{undefined}</Page>
}
