import { View } from '@tarojs/components'
import { Chips } from '../../../components/chips'
import { Field, TextInput } from '../../../components/field'
import { useColleagues } from '../../../colleagues'
import type { DraftReport } from '../../../outbox/patrol-report'
import type { Editing } from './editing'

interface CompanionProps {
  report: DraftReport
  editing: Editing
}

/** As many as stand in two lines; anybody else is named by hand. */
const OFFERED = 6

/** The second person: one of the centre with a tap, or named. */
export function Companion({ report: { companion = '' }, editing }: CompanionProps) {
  const colleagues = useColleagues()
  const name = (named: string) => {
    const colleague = colleagues.find((each) => each.name === named)
    editing.report(() => ({ companion: named, companionId: colleague?._id }))
  }
  return (
    <View className="visit__companion">
      <Field label="同行人员（没有就不填）">
        <TextInput
          label="同行人员"
          value={companion}
          placeholder="姓名"
          maxLength={20}
          onChange={name}
        />
      </Field>
      {companion === '' && colleagues.length > 0 && (
        <Chips words={colleagues.slice(0, OFFERED).map((each) => each.name)} onTap={name} />
      )}
    </View>
  )
}
