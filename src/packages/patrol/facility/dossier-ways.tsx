import { mayDo } from '@domain/people/permissions'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TrailWays } from '../../../components/trail-ways'
import { go, pageOf } from '../../../go'
import { startChange } from '../../../outbox/start-registry'
import { startSample } from '../../../outbox/start-sample'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'

/** Where else the dossier leads. */
export function DossierWays({ facility }: { facility: AnswerTo<'facilities.show'>['facility'] }) {
  const profile = useProfile()
  const start = useStarting()
  const mayChange = profile && mayDo(profile.role, 'facility.change')
  const maySample = profile && mayDo(profile.role, 'sample.take')
  const mayOrder = profile && mayDo(profile.role, 'visit.order')
  return (
    <Card>
      {mayChange && (
        <Row
          title="改登记信息"
          under="名称、证照、人员，停业、关闭、恢复营业"
          onTap={() => start(() => startChange(profile._id, facility))}
        />
      )}
      {maySample && (
        <Row
          title="登记采样（抽检）"
          under="采了什么、送到哪里，结果出来后会通知您"
          onTap={() => start(() => startSample(profile._id, facility))}
        />
      )}
      {mayOrder && (
        <Row
          title="请协管员回访"
          under="没有立案的一般问题，请协管员再去看看"
          onTap={() => go(pageOf.orderVisit(facility._id))}
        />
      )}
      <Row title="全部记录" onTap={() => go(pageOf.history(facility._id))} />
      <TrailWays kind="facility" id={facility._id} />
      <Row title="二维码" onTap={() => go(pageOf.code(facility._id))} />
    </Card>
  )
}
