import { View } from '@tarojs/components'
import { spokenDay } from '@domain/kernel/time'
import { RELEASE_LETTERS } from '@domain/releases/release'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { agreed, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useKept } from '../../../use-kept'
import type { ReleasePart } from './index'

/** The words, and beside them the page as the public will read it. */
export function Publishing({ source, shown: { result, release }, readAgain }: ReleasePart) {
  const { written, change, forget } = useKept(`release/${source.sourceId}`, { words: '' })
  const { busy, act, once } = useActing()
  const words = written.words.trim()
  const isShort = words.length < RELEASE_LETTERS.least
  const publish = async () => {
    const read = `${result?.facilityName}\n${result?.found}。${words}`
    if (!(await agreed('公布？谁都能看到', read, '公布'))) return
    await act(async () => {
      await callOnce('releases.publish', source.sourceId, { ...source, words })
      forget()
      await readAgain()
      say('已公布')
    })
  }
  return (
    <Page
      offlineWords="现在没有网络，有网后才能公布"
      action={
        <BottomAction
          words={isShort ? '请写公布的话' : '公布'}
          disabled={isShort}
          busy={busy}
          onTap={() => once(publish)}
        />
      }
    >
      <Card title={result?.facilityName ?? ''} under="下面几样会一起公布，由系统从记录里取">
        <Row title="事由" under={result?.about} />
        <Row title="结果" under={result?.found} />
        {result && <Row title="日期" beside={spokenDay(result.foundOn)} />}
      </Card>
      <Card title="公布的话">
        {release?.withdrawnFor && <View>上次撤回：{release.withdrawnFor}</View>}
        <Field label="查明了什么，怎么处理的">
          <NoteInput
            label="公布的话"
            value={written.words}
            placeholder="用大家听得懂的话，如：未按规定消毒，已责令改正并处警告"
            maxLength={RELEASE_LETTERS.most}
            onChange={(said) => change({ words: said })}
          />
        </Field>
        <View className="quiet">
          写执法机构查明的。不要照抄协管员写的话，不写上报人、举报人的姓名和电话。
        </View>
      </Card>
    </Page>
  )
}
