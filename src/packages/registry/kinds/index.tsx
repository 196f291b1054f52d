import { facilityKind, kinds } from '@domain/facilities/kinds'
import { mayDo } from '@domain/people/permissions'
import { spokenSpecialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { startRegistration } from '../../../outbox/start-registry'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'

const OFFLINE = '没有网络也能登记，存在手机上，有网后自动提交'

/** The first step of registering: what kind of place it is. */
export default function KindsPage() {
  const person = useProfile()
  const start = useStarting()
  if (!person || !mayDo(person.role, 'facility.register')) return <NotHere />
  return (
    <Page offlineWords={OFFLINE}>
      <Card title="是哪一类单位">
        {facilityKind.options.map((kind) => (
          <Row
            key={kind}
            title={kinds[kind].name}
            under={kinds[kind].specialties.map((each) => spokenSpecialty(each)).join('、')}
            onTap={() => start(() => startRegistration(person, kind))}
          />
        ))}
      </Card>
    </Page>
  )
}

const NotHere = () => (
  <Page>
    <EmptyState title="不能登记单位" words="单位由协管员和协管服务机构负责人登记" />
  </Page>
)
