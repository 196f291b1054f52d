import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { materialNames, type SampleMaterial } from '@domain/samples/sample'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { SampleWritten } from '../../../outbox/kinds/sample-written'
import { ChosenInstant } from '../chosen-time'
import { NoteField } from '../../../components/note-field'
import { MAY_BE_EMPTY, TextField } from '../../../components/text-field'

const materials = (Object.keys(materialNames) as SampleMaterial[]).map((value) => ({
  value,
  word: materialNames[value],
}))

const usual: Partial<Record<SampleMaterial, readonly string[]>> = {
  water: ['出厂水', '末梢水', '二次供水', '水源水', '直饮水'],
  air: ['室内空气', '作业场所空气'],
  surface: ['物体表面', '手表面'],
  supplies: ['毛巾', '床单', '茶具'],
}

interface TakenCardProps {
  said: SampleWritten
  change: (changes: Partial<SampleWritten>) => void
  /** Its photos. */
  children: ReactNode
}

/** The sample itself. */
export const TakenCard = ({ said, change, children }: TakenCardProps) => (
  <Card title={said.facility.name}>
    {said.patrolUnknown && (
      <View className="quiet">采样时的那次巡查没有提交成功，这份采样单独提交</View>
    )}
    <Field label="采的是什么">
      <Choice
        label="样品类别"
        options={materials}
        value={said.material}
        onChoose={(material) => change({ material })}
      />
    </Field>
    <TextField
      label="样品名称"
      value={said.sampleName}
      placeholder="如：末梢水"
      usual={usual[said.material] ?? []}
      most={30}
      onChange={(sampleName) => change({ sampleName })}
    />
    <Bottle {...{ said, change }} />
    {children}
    <NoteField
      label="说明"
      value={said.words}
      placeholder="想补充的"
      most={300}
      onChange={(words) => change({ words })}
    />
  </Card>
)

/** Where it was taken, how much, and what stands on the bottle. */
const Bottle = ({ said, change }: Omit<TakenCardProps, 'children'>) => (
  <>
    <TextField
      label="采样地点"
      value={said.takenFrom}
      placeholder="如：清水池出口、二组水龙头"
      most={60}
      onChange={(takenFrom) => change({ takenFrom })}
    />
    <TextField
      label="数量"
      value={said.quantity}
      placeholder="如：500 毫升 × 2 瓶"
      most={30}
      onChange={(quantity) => change({ quantity })}
    />
    <TextField
      label="瓶上的编号"
      value={said.bottleNumber}
      most={30}
      onChange={(bottleNumber) => change({ bottleNumber })}
    />
    <Field label="采样时间">
      <ChosenInstant
        label="采样时间"
        value={said.takenAt}
        onChange={(takenAt) => change({ takenAt })}
      />
    </Field>
    <TextField
      label="送检项目"
      hint={MAY_BE_EMPTY}
      value={said.testsAsked}
      placeholder="如：微生物、余氯"
      most={100}
      onChange={(testsAsked) => change({ testsAsked })}
    />
    <TextField
      label="同行人员"
      hint={MAY_BE_EMPTY}
      value={said.companion}
      most={20}
      onChange={(companion) => change({ companion })}
    />
  </>
)
