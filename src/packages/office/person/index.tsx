import { Page } from '../../../components/page'

export default function EnterPerson() {
  return <Page>{null}</Page>
}
