import { View } from '@tarojs/components'
import { facilityStatusNames } from '@domain/facilities/facility'
import { likenessReasonNames } from '@domain/facilities/likeness'
import type { RowOf } from '../../../asking'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { go, pageOf } from '../../../go'
import './imported-row.scss'

interface ImportedRowProps {
  row: RowOf<'imports.rows'>
  taken: boolean
  /** Absent where nothing is to be decided. */
  onToggle: (() => void) | undefined
}

export function ImportedRow({ row, taken, onToggle }: ImportedRowProps) {
  const { row: number, name, words, like, faults } = row
  return (
    <View>
      <Row
        title={`第 ${number} 行　${name}`}
        under={
          <>
            {words && <View>{words}</View>}
            {like && <View>{spokenLike(like)}</View>}
            <Faults faults={faults} />
          </>
        }
        {...(onToggle && { beside: taken ? '导入' : '不导入' })}
      />
      <Ways facilityId={like?.facilityId} {...{ taken, onToggle }} />
    </View>
  )
}

const Faults = ({ faults }: { faults: readonly string[] }) =>
  faults.map((fault) => (
    <View key={fault} className="danger">
      {fault}
    </View>
  ))

type WaysProps = Omit<ImportedRowProps, 'row'> & { facilityId: string | undefined }

const Ways = ({ facilityId, taken, onToggle }: WaysProps) => (
  <View className="imported-row__ways">
    {onToggle && <TextButton word={taken ? '不导入这一行' : '仍要导入'} onTap={onToggle} />}
    {facilityId && <SeeRegistered facilityId={facilityId} />}
  </View>
)

const SeeRegistered = ({ facilityId }: { facilityId: string }) => (
  <TextButton word="看已登记的单位" onTap={() => go(pageOf.facility(facilityId))} />
)

type Like = NonNullable<RowOf<'imports.rows'>['like']>

/** 名称相像、电话相同：已登记的“老街水厂”（关闭） */
function spokenLike({ reasons, name, row, status }: Like): string {
  const why = reasons.map((each) => likenessReasonNames[each]).join('、')
  const where = row === undefined ? '已登记的' : `表里第 ${row} 行的`
  const state = status && status !== 'open' ? `（${facilityStatusNames[status]}）` : ''
  return `${why}：${where}“${name}”${state}`
}
