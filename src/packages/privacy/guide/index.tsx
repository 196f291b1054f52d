import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { PhoneRow } from '../../../components/phone-row'
import { Row } from '../../../components/row'
import { privacy } from '../../../platform/privacy'
import { privateInterfaces } from '../../../privacy/private-interfaces'
import { useOffices } from '../../tip-off/offices'
import { KeptUntil } from './kept-until'
import { OnThisPhone } from './on-this-phone'
import { Said } from './said'

const OFFLINE = '没有网络也能看'

/** Before anything is asked: what is used for what, who sees it, for how long, and who answers for it. */
export default function PrivacyPage() {
  const { offices = [] } = useOffices().data ?? {}
  return (
    <Page offlineWords={OFFLINE}>
      <Card title="最要紧的三条">
        <Said words="举报不用登录。选“不留名”，不记您的姓名、电话和微信。" />
        <Said words="留了姓名、电话的，先加密再发出。协管员、乡里、村里都看不到；执法人员写明原因才能打开，每次打开都有记录。" />
        <Said words="您写的、说的、拍的不会公开。公开的只有执法机构查明以后自己写的结果。" />
      </Card>
      <Card title="会用到您手机上的什么" under="第一次用之前先问您；不同意，别的照样能用">
        {privateInterfaces.map(({ declaredAs, asked, purpose, without }) => (
          <Said key={declaredAs} title={asked} words={`为了${purpose}。${without}。`} />
        ))}
      </Card>
      <Card title="谁看得到">
        <Said words="举报的内容：受理的执法机构。请协管员去看的，他只看到说的是什么事、在哪里，看不到是谁说的。" />
        <Said words="举报的照片：去掉拍摄时间、地点后给执法人员看；给别人看的，先由人涂掉人脸和车牌。原图加密另存，写明原因才能打开。" />
        <Said words="工作人员的姓名、手机号和记录：一起办事的机构和上级。" />
        <Said words="不卖，不给别的公司，不打广告。" />
      </Card>
      <KeptUntil offices={offices} />
      <OnThisPhone />
      <Card title="想更正、想删除、想收回同意">
        <Said words="交了以后想更正、补充，或者想提前销毁留下的姓名电话：凭回执号查办理情况，在那里留言。" />
        <Said words="工作人员的登记：找登记您的机构更正。" />
        <Said words="收回同意：点右上角“…”，再点“设置”，把不想给的关掉。" />
      </Card>
      <Card title="找谁">
        {offices.map(({ county, name, agencyName }) => (
          <Said key={county} title={name} words={agencyName} />
        ))}
        <PhoneRow title="也可以打 12345" phone="12345" />
        <Row title="看微信里的《用户隐私保护指引》" onTap={privacy.openContract} />
      </Card>
    </Page>
  )
}
