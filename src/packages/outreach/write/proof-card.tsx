import { Card } from '../../../components/card'
import type { Draft } from '../../../outbox/draft'
import { OUTREACH_PHOTOS } from '../../../outbox/kinds/outreach-written'
import type { Writing } from '../../../outbox/use-draft'
import { NoteField } from '../../../components/note-field'
import { PhotosField } from '../photos-field'
import { MAY_BE_EMPTY, TextField } from '../../../components/text-field'
import type { PartProps } from './outreach-form'

interface ProofCardProps<Content> extends PartProps {
  draft: Draft<Content>
  writing: Writing<Content>
}

/** Photos, and what else is to be said. */
export const ProofCard = <Content,>({ said, change, ...drafted }: ProofCardProps<Content>) => (
  <Card>
    <PhotosField label="照片" place={OUTREACH_PHOTOS} {...drafted} />
    <NoteField
      label="内容"
      value={said.words}
      placeholder="讲了什么，效果怎么样"
      onChange={(words) => change({ words })}
    />
    <TextField
      label="主讲人"
      hint={MAY_BE_EMPTY}
      value={said.speaker}
      most={20}
      onChange={(speaker) => change({ speaker })}
    />
    <TextField
      label="协助、联合的单位"
      hint={MAY_BE_EMPTY}
      value={said.partner}
      placeholder="如：区疾控中心"
      most={60}
      onChange={(partner) => change({ partner })}
    />
  </Card>
)
