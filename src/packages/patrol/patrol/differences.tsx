import { View } from '@tarojs/components'
import { difference, differenceNames } from '@domain/patrols/patrol'
import { Card } from '../../../components/card'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'
import { agreed, chosen } from '../../../dialogs'
import { placeOf, type DraftReport } from '../../../outbox/patrol-report'
import { DraftPhotos } from '../../../outbox/draft-photos'
import { photosAt, type PhotosByPlace } from './photos-by-place'
import type { Editing } from './editing'

interface DifferencesProps {
  report: DraftReport
  photos: PhotosByPlace
  editing: Editing
}

type Difference = DraftReport['differences'][number]

const all = difference.shape.what.options

/** What on the spot is not as registered, each with words and a photo that proves it. */
export function Differences({ report: { differences }, photos, editing }: DifferencesProps) {
  const left = all.filter((what) => !differences.some((each) => each.what === what))
  const add = async () => {
    const word = await chosen(left.map((what) => differenceNames[what]))
    const what = left.find((each) => differenceNames[each] === word)
    if (what)
      editing.report((before) => ({
        differences: [...before.differences, { what, words: '', photos: [] }],
      }))
  }
  return (
    <Card title="与登记不符的地方">
      {differences.map((each) => (
        <OneDifference key={each.what} of={each} {...{ photos, editing }} />
      ))}
      {left.length > 0 && (
        <TextButton
          word={differences.length === 0 ? '记一处（没有就不填）' : '再记一处'}
          onTap={() => void add()}
        />
      )}
    </Card>
  )
}

interface OneDifferenceProps {
  of: Difference
  photos: PhotosByPlace
  editing: Editing
}

function OneDifference({ of: { what, words }, photos, editing }: OneDifferenceProps) {
  const place = placeOf.difference(what)
  const write = (next: string) =>
    editing.report(({ differences }) => ({
      differences: differences.map((each) =>
        each.what === what ? { ...each, words: next } : each,
      ),
    }))
  const remove = async () => {
    if (!(await agreed('删除这一处', '写的内容和照片都会删除', '删除'))) return
    editing.report(({ differences }) => ({
      differences: differences.filter((each) => each.what !== what),
    }))
    await editing.dropPhotos(place)
  }
  return (
    <View className="item">
      <View className="item__head">
        <View className="item__question">{differenceNames[what]}与登记不符</View>
        <TextButton word="删除" onTap={() => void remove()} />
      </View>
      <NoteInput
        label="现场的情况"
        value={words}
        placeholder="现场是什么情况（必填，并拍照）"
        maxLength={300}
        onChange={write}
      />
      <View className="item__photos">
        <DraftPhotos
          place={place}
          photos={photosAt(photos, place)}
          onAdd={editing.addPhoto}
          onRemove={editing.removePhoto}
        />
      </View>
    </View>
  )
}
