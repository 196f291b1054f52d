import { Image, View } from '@tarojs/components'
import { aria, innerAria } from '../platform/aria'
import './photo-grid.scss'

export interface ShownPhoto {
  id: string
  /** Empty while it is being prepared or where it is gone. */
  source: string
  /** 现场拍摄 or 相册选取 */
  word: string
  /** Whether something is wrong with it. */
  danger?: boolean
}

interface PhotoGridProps {
  photos: readonly ShownPhoto[]
  onOpen?: (photo: ShownPhoto) => void
  onRemove?: (photo: ShownPhoto) => void
  /** Absent where no more may be added. */
  onAdd?: () => void
}

export function PhotoGrid({ photos, onOpen, onRemove, onAdd }: PhotoGridProps) {
  return (
    <View className="photo-grid">
      {photos.map((photo) => (
        <Cell key={photo.id} {...{ photo, onOpen, onRemove }} />
      ))}
      {onAdd && (
        <View
          className="photo-grid__cell photo-grid__add"
          hoverClass="pressed"
          {...aria({ role: 'button' })}
          onClick={onAdd}
        >
          加照片
        </View>
      )}
    </View>
  )
}

type CellProps = { photo: ShownPhoto } & {
  [Name in 'onOpen' | 'onRemove']: PhotoGridProps[Name] | undefined
}

const Cell = ({ photo, onOpen, onRemove }: CellProps) => (
  <View className="photo-grid__cell">
    {photo.source ? (
      <Image
        className="photo-grid__image"
        mode="aspectFill"
        lazyLoad
        src={photo.source}
        {...aria({ role: 'img', label: photo.word })}
        {...innerAria({ alt: '' })}
        onClick={() => onOpen?.(photo)}
      />
    ) : (
      <View className="photo-grid__image" />
    )}
    <View className={photo.danger ? 'danger' : 'photo-grid__word'}>{photo.word}</View>
    {onRemove && (
      <View
        className="photo-grid__remove"
        {...aria({ role: 'button' })}
        onClick={() => onRemove(photo)}
      >
        删除
      </View>
    )}
  </View>
)
