import { usePullDownRefresh } from '@tarojs/taro'
import { usePaged } from '../../asking'
import { Card } from '../../components/card'
import { ConcernGrid } from '../../components/concern-grid'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { WordRow } from '../../components/word-row'
import { go, pageOf } from '../../go'
import { startInformation } from '../../outbox/start-information'
import { stopPulling } from '../../pulling'
import { useProfile } from '../../use-profile'
import { useStarting } from '../../use-starting'
import { Greeting } from './greeting'
import { WaitingDrafts } from './waiting-drafts'

const OFFLINE = '现在没有网络，也能报：存在手机上，有网后自动发送'
const EMPTY = { title: '您还没有报过信息', words: '点上面一种情况就能报，办得怎么样会在这里看到' }

/** A reporter passes information: the first tap is here. Below stands what became of what was passed. */
export function ReporterHome() {
  const person = useProfile()
  const passed = usePaged('informationReports.list', { mine: true })
  const start = useStarting()
  usePullDownRefresh(() => stopPulling(passed.refetch()))
  if (!person) return null
  return (
    <Page offlineWords={OFFLINE}>
      <Greeting />
      <WaitingDrafts />
      <Card title="报信息：点一种情况">
        <ConcernGrid onChoose={(about) => start(() => startInformation(about, person))} />
      </Card>
      <Card>
        <Row
          title="学校有学生病了"
          under="按班级、宿舍登记人数，达到聚集会马上提醒"
          onTap={() => go(pageOf.schools())}
        />
      </Card>
      <Card title="我报过的">
        <Loaded of={passed} empty={{ when: (rows) => rows.length === 0, ...EMPTY }}>
          {(rows) => (
            <>
              {rows.map((word) => (
                <WordRow
                  key={word._id}
                  word={word}
                  onOpen={(id) => go(pageOf.informationReport(id))}
                />
              ))}
              <More {...passed} />
            </>
          )}
        </Loaded>
      </Card>
    </Page>
  )
}
