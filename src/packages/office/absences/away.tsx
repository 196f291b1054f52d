import { View } from '@tarojs/components'
import { spokenDay } from '@domain/kernel/time'
import type { OwnProfile } from '@domain/people/profile'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import { GONE, type Duty } from '../duty/asked'

type Absence = Duty['absences'][number]

interface AwayProps {
  duty: Duty
  actor: OwnProfile
  busy: boolean
  onEnd: (absence: Absence) => void
}

/** Who is away or will be. */
export const Away = ({ duty: { absences, may }, actor, busy, onEnd }: AwayProps) => (
  <Card title={absences.length > 0 ? '已登记不在岗' : '没有人登记不在岗'}>
    {absences.map((each) => (
      <View key={`${each.personId} ${each.from}`}>
        <Row title={each.name ?? GONE} under={daysOf(each)} />
        {(may.set || each.personId === actor._id) && !busy && (
          <TextButton
            word={`${each.name ?? GONE}已回来，取消`}
            onTap={() => void ask(each, onEnd)}
          />
        )}
      </View>
    ))}
  </Card>
)

const daysOf = ({ from, until }: Absence): string =>
  from === until ? spokenDay(from) : `${spokenDay(from)}到${spokenDay(until)}`

async function ask(absence: Absence, onEnd: AwayProps['onEnd']): Promise<void> {
  const words = `${daysOf(absence)}的不在岗登记会取消，线索照常派给他。`
  if (await agreed('取消这次登记？', words, '取消登记')) onEnd(absence)
}
