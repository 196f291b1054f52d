import { View } from '@tarojs/components'
import { NoteInput } from '../../components/note-input'
import { placeOf, type DraftReport } from '../../outbox/patrol-report'
import { DraftPhotos } from '../../outbox/draft-photos'
import { photosAt, type PhotosByPlace } from './patrol/photos-by-place'
import type { Editing } from './patrol/editing'

interface OverallNoteProps {
  report: DraftReport
  photos: PhotosByPlace
  editing: Editing
  placeholder: string
}

/** Words and photos about the visit as a whole. */
export const OverallNote = ({ report, photos, editing, placeholder }: OverallNoteProps) => (
  <>
    <NoteInput
      label="整体情况"
      value={report.note ?? ''}
      placeholder={placeholder}
      onChange={(note) => editing.report(() => ({ note }))}
    />
    <View className="item__photos">
      <DraftPhotos
        place={placeOf.patrol()}
        photos={photosAt(photos, placeOf.patrol())}
        onAdd={editing.addPhoto}
        onRemove={editing.removePhoto}
      />
    </View>
  </>
)
