import { View } from '@tarojs/components'
import type { MeasuredItem } from '@domain/checklists/checklist'
import { disinfectantOf, limitFor, measuredBy, pointsOf } from '@domain/checklists/judge-reading'
import { spokenLimit } from '@domain/checklists/spoken-item'
import { pointNames, residueNames, type Point } from '@domain/checklists/water-limits'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { AgainItemProps } from './again-item'
import { measured, unmeasured } from './answering'

const USED = (['chlorine', 'chlorineDioxide'] as const).map((value) => ({
  value,
  word: residueNames[value],
}))

type Props = Omit<AgainItemProps, 'item'> & { item: MeasuredItem }

/** The numbers that had failed are read again, at the places where they had. */
export function AgainReadings({ checklistId, item, draft, writing }: Props) {
  const { before, answers } = draft.content
  const given = answers.find((each) => each.checklistId === checklistId)
  const isUnmeasured = given?.answers.some(({ itemId }) => itemId === item.id)
  const failed = before.find((each) => each.itemId === item.id)?.points
  const points = failed ? (failed as Point[]) : pointsOf(item)
  return (
    <>
      {points.map((point) => (
        <ReadAgain key={point ?? ''} {...{ checklistId, item, draft, writing, point }} />
      ))}
      {!isUnmeasured && (
        <TextButton
          word="这次没法测"
          onTap={() => writing.change(unmeasured(checklistId, item.id))}
        />
      )}
      {isUnmeasured && <View className="quiet">没有测，这项留着下次复查。写明原因</View>}
    </>
  )
}

function ReadAgain(props: Props & { point: Point | undefined }) {
  const { checklistId, item, draft, writing, point } = props
  const { facility, answers } = draft.content
  const { name, unit } = measuredBy(item)
  const reading = answers
    .find((each) => each.checklistId === checklistId)
    ?.readings.find((each) => each.itemId === item.id && each.point === point)
  const asks = item.kind === 'reading' && item.measure === 'disinfectant'
  const limit = limitFor(item, facility, reading ?? (point ? { point } : {}))
  const label = `${point ? pointNames[point] : ''}${name}`
  return (
    <Field label={unit ? `${label}（${unit}）` : label}>
      <TextInput
        type="digit"
        label={label}
        value={reading?.raw ?? ''}
        placeholder="读数"
        maxLength={12}
        onChange={(raw) => writing.change(measured(checklistId, item.id, point, { raw }))}
      />
      {limit && <View className="quiet">{spokenLimit(limit, unit)}</View>}
      {asks && !disinfectantOf(facility, {}) && (
        <Choice
          label={`${label}测的是`}
          options={USED}
          value={reading?.disinfectant}
          onChoose={(disinfectant) =>
            writing.change(measured(checklistId, item.id, point, { disinfectant }))
          }
        />
      )}
    </Field>
  )
}
