import { Button, View } from '@tarojs/components'

interface MoreProps {
  hasMore: boolean
  loadingMore: boolean
  loadMore: () => void
}

/** The end of a list that comes by the page. */
export function More({ hasMore, loadingMore, loadMore }: MoreProps) {
  if (!hasMore) return null
  if (loadingMore) return <View className="quiet">正在读取…</View>
  return (
    <Button className="plain-button" onClick={loadMore}>
      看更多
    </Button>
  )
}
