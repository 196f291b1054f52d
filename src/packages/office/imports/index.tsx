import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { importStatusNames } from '@domain/facilities/import/registry-import'
import { spokenInstant } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { usePaged, type RowOf } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { filePicker } from '../../../platform/file-picker'
import { stopPulling } from '../../../pulling'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'
import { Sheets } from './sheets'
import { uploadSheet } from './upload-sheet'

const OFFLINE = '现在没有网络，有网后才能导入和导出'

/** The registry from Excel and to Excel, and what was imported before. */
export default function ImportsPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'facility.import')) {
    return (
      <Page>
        <EmptyState title="不能查看" words="本底由协管机构负责人、线索管理或卫生健康委导入" />
      </Page>
    )
  }
  return <Imports actorId={actor._id} />
}

function Imports({ actorId }: { actorId: string }) {
  const imports = usePaged('imports.list', {})
  const { busy, act, once } = useActing()
  usePullDownRefresh(() => stopPulling(imports.refetch()))
  const choose = () =>
    once(() =>
      act(async () => {
        const importId = await uploadSheet(actorId)
        if (importId) go(pageOf.import(importId))
      }),
    )
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words="选择 Excel 文件" busy={busy} onTap={choose} />}
    >
      <Card title="怎么导入">
        <View>{filePicker.where}。</View>
        <View className="quiet">
          自己的表也可以：列名能认出来的自动对上，认不出的可以逐列选。确认之前什么都不会写入。
        </View>
      </Card>
      <Sheets />
      <Loaded of={imports} empty={{ when: (rows) => rows.length === 0, title: '还没有导入过' }}>
        {(rows) => <Card title="导入记录">{rows.map(importRow)}</Card>}
      </Loaded>
      <More {...imports} />
    </Page>
  )
}

const tones = { refused: 'danger', read: 'accent', confirmed: 'accent' } as const

function importRow({ _id, fileName, status, importedAt, ...rest }: RowOf<'imports.list'>) {
  const tone = (tones as Partial<Record<typeof status, 'danger' | 'accent'>>)[status] ?? 'plain'
  const { importedByName, writtenCount, refusal } = rest
  return (
    <Row
      key={_id}
      title={fileName}
      under={
        <>
          <View>{`${importedByName}，${spokenInstant(importedAt)}`}</View>
          {status === 'written' && <View>{`登记了 ${writtenCount ?? 0} 个单位`}</View>}
          {status === 'refused' && <View>{refusal}</View>}
        </>
      }
      beside={<StateTag word={importStatusNames[status]} tone={tone} />}
      onTap={() => go(pageOf.import(_id))}
    />
  )
}
