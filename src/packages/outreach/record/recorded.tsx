import { View } from '@tarojs/components'
import { writtenInstant } from '@domain/kernel/time'
import { outreachStatusNames } from '@domain/outreach/outreach'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { SealedPhotos } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import { useOwnSpecialties } from '../../../county-rules'
import { openDocument } from '../../../documents'
import { go, pageOf } from '../../../go'
import { useActing } from '../../../use-acting'
import { FactRows } from '../fact-rows'
import { outreachFacts } from '../facts'
import { Correcting } from './correcting'

interface RecordedProps {
  shown: AnswerTo<'outreach.show'>
  /** In milliseconds since 1970. */
  readAt: number
  readAgain: () => unknown
}

export function Recorded({ shown, readAt, readAgain }: RecordedProps) {
  const { outreach, photos, clauses, may } = shown
  const own = useOwnSpecialties()
  const { _id, facilityId, facilityName = '', status, withdrawnFor = '' } = outreach
  return (
    <View>
      <Card>
        <View className="title">{outreach.topic}</View>
        {status === 'withdrawn' && (
          <Row
            title={`作废原因：${withdrawnFor}`}
            beside={<StateTag word={outreachStatusNames.withdrawn} />}
          />
        )}
        <FactRows facts={outreachFacts(outreach, facilityName, own)} />
        <Row title="依据" under={clauses.join('、')} />
        <Row
          title="记录人"
          under={`${outreach.recordedByName} · ${writtenInstant(outreach.recordedAt)}`}
        />
      </Card>
      {outreach.photos.length > 0 && (
        <Card title="照片">
          <SealedPhotos of={outreach.photos} sealed={{ photos, readAt, readAgain }} />
        </Card>
      )}
      {outreach.corrections.length > 0 && (
        <Card title="更正过">
          {outreach.corrections.map(({ at, byName, reason }) => (
            <Row key={at} title={reason} under={`${byName} · ${writtenInstant(at)}`} />
          ))}
        </Card>
      )}
      <Card>
        <PrintRow outreachId={_id} />
        {facilityId && (
          <Row title="看这个单位的档案" onTap={() => go(pageOf.facility(facilityId))} />
        )}
      </Card>
      {may.correct && <Correcting outreach={outreach} onDone={readAgain} />}
    </View>
  )
}

/** The 宣传教育、咨询、指导记录表 as a file that WeChat opens, forwards and prints. */
function PrintRow({ outreachId }: { outreachId: string }) {
  const { busy, act } = useActing()
  const open = () => act(() => openDocument('outreach.print', { outreachId }))
  return (
    <Row
      title="宣传教育、咨询、指导记录表"
      under={busy ? '正在生成，请稍等…' : 'Word 文件，可转发、打印、存入档案'}
      onTap={busy ? undefined : () => void open()}
    />
  )
}
