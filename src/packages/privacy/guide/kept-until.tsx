import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Said } from './said'

/** For how long what is kept; who told is known for as long as the county says. */
export const KeptUntil = ({ offices }: Pick<AnswerTo<'tipOffs.offices'>, 'offices'>) => (
  <Card title="存多久">
    <Said
      title="举报人留的姓名、电话"
      words="办完以后到期自动销毁，谁也找不回来；照片的原图、录音同时删掉。没留名的，本来就没有存。"
    />
    {offices.map(({ county, name, identityMonths }) => (
      <Said key={county} words={`${name}：办完以后 ${identityMonths} 个月`} />
    ))}
    <Said
      title="您上传的照片、录音"
      words="半小时左右换成另存的一份，上传的那份就删掉：它记着是哪个微信传的。"
    />
    <Said
      title="举报、巡查和办理的记录"
      words="是办案的材料，和案卷一样保存，里面没有举报人是谁。"
    />
    <Said title="防止乱举报的计数" words="不写是谁，两天后清空。" />
    <Said title="系统运行的日志" words="不写姓名、电话、微信和举报的内容。" />
  </Card>
)
