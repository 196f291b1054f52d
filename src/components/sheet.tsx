import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import Popup from '@nutui/nutui-react-taro/dist/es/packages/popup'
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/css'
import './sheet.scss'

interface SheetProps {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** Comes up from the bottom and goes away with a tap beside it. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  return (
    <Popup visible={open} position="bottom" round destroyOnClose onClose={onClose}>
      <View className="sheet">
        <View className="title sheet__title">{title}</View>
        {children}
      </View>
    </Popup>
  )
}
