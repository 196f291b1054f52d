import { View } from '@tarojs/components'
import type { Reading } from '@domain/checklists/answers'
import type { MeasuredItem } from '@domain/checklists/checklist'
import { disinfectantOf, limitFor, measuredBy, pointsOf } from '@domain/checklists/judge-reading'
import { spokenLimit } from '@domain/checklists/spoken-item'
import { pointNames, residueNames, type Point } from '@domain/checklists/water-limits'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { ReinspectionWritten } from '../../../outbox/kinds/advice-written'
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

type AtPoint = Props & { point: Point | undefined }

function ReadAgain(props: AtPoint) {
  const { checklistId, item, draft, writing, point } = props
  const { facility } = draft.content
  const { name, unit } = measuredBy(item)
  const reading = readingOf(props)
  const change = (changes: Partial<Reading>) =>
    writing.change(measured(checklistId, item.id, point, changes))
  const label = `${point ? pointNames[point] : ''}${name}`
  return (
    <Field label={unit ? `${label}（${unit}）` : label}>
      <TextInput
        type="digit"
        label={label}
        value={reading?.raw ?? ''}
        placeholder="读数"
        maxLength={12}
        onChange={(raw) => change({ raw })}
      />
      <Limit limit={limitFor(item, facility, reading ?? unread(point))} unit={unit} />
      {asksWhatWasUsed(item, facility) && (
        <Choice
          label={`${label}测的是`}
          options={USED}
          value={reading?.disinfectant}
          onChoose={(disinfectant) => change({ disinfectant })}
        />
      )}
    </Field>
  )
}

const unread = (point: Point | undefined) => (point ? { point } : {})

const readingOf = ({ checklistId, item, draft, point }: AtPoint): Reading | undefined =>
  draft.content.answers
    .find((each) => each.checklistId === checklistId)
    ?.readings.find((each) => each.itemId === item.id && each.point === point)

const asksWhatWasUsed = (item: MeasuredItem, facility: ReinspectionWritten['facility']) =>
  item.kind === 'reading' && item.measure === 'disinfectant' && !disinfectantOf(facility, {})

type LimitProps = { limit: ReturnType<typeof limitFor>; unit: Parameters<typeof spokenLimit>[1] }

const Limit = ({ limit, unit }: LimitProps) =>
  limit ? <View className="quiet">{spokenLimit(limit, unit)}</View> : null
