import { View } from '@tarojs/components'
import { TEXT_LETTERS } from '@domain/articles/article'
import { PHOTOS_PER_ARTICLE } from '@domain/articles/blocks'
import { Card } from '../../../components/card'
import { Chips } from '../../../components/chips'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'
import type { Written } from './written'

/** What each puts at the end of the text. */
const PIECES: Record<string, string> = {
  小标题: '\n\n## 小标题\n\n',
  加粗: '**要紧的话**',
  列表: '\n\n- 第一样\n- 第二样\n',
  步骤: '\n\n1. 先做什么\n2. 再做什么\n',
  引用: '\n\n> 引用的话\n\n',
}

interface TextCardProps {
  written: Written
  change: (changes: Partial<Written>) => void
  onPictures: () => void
}

/** The text, with what helps to give it a shape. */
export const TextCard = ({ written: { text, photos }, change, onPictures }: TextCardProps) => (
  <Card title="正文" under="空一行是新的一段。点下面的词，加在正文最后">
    <Chips
      words={Object.keys(PIECES)}
      onTap={(word) => change({ text: text + (PIECES[word] ?? '') })}
    />
    <NoteInput
      label="正文"
      value={text}
      maxLength={TEXT_LETTERS}
      onChange={(words) => change({ text: words })}
    />
    {photos.length > 0 && (
      <View className="quiet">
        已加 {photos.length} 张图。在要放图的地方写 ![说明](图1)，图1 是第一张
      </View>
    )}
    {photos.length < PHOTOS_PER_ARTICLE && <TextButton word="加图片" onTap={onPictures} />}
    {photos.length > 0 && (
      <TextButton word="去掉最后一张图" onTap={() => change({ photos: photos.slice(0, -1) })} />
    )}
  </Card>
)
