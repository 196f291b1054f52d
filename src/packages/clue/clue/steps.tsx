import { Card } from '../../../components/card'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { Step, StepAhead } from '../../../components/step'
import { useReading } from '../news'
import type { Shown } from './shown'
import { storyOf } from './story'

/** What it waits for now, by its status. */
const waiting: Partial<Record<Shown['clue']['status'], string>> = {
  reported: '等待执法人员受理',
  sentBack: '等待上报的人补充',
  accepted: '还没有办结',
  caseOpened: '案件还没有办结',
}

/** Who did what with it, when and why, from the report on. */
export function Steps({ shown, sealed }: { shown: Shown; sealed: Sealed }) {
  const next = waiting[shown.clue.status]
  useReading(shown.clue._id)
  return (
    <Card title="办理进度">
      {storyOf(shown).map(({ photos = [], ...told }, place) => (
        <Step key={place} {...told}>
          <SealedPhotos of={photos} sealed={sealed} />
        </Step>
      ))}
      {next && <StepAhead words={next} />}
    </Card>
  )
}
