import { Button, View } from '@tarojs/components'
import { Card } from '../components/card'

/** The phone had no room for the last change; nothing that was kept before is lost. */
export const Unsaved = ({ onSave }: { onSave: () => void }) => (
  <Card>
    <View className="danger">手机存储空间满了，刚才的改动还没存上</View>
    <View className="quiet">请删掉一些不用的照片或应用，再点下面的按钮</View>
    <Button className="plain-button" onClick={onSave}>
      再存一次
    </Button>
  </Card>
)
