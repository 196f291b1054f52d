import { switchTab } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { usePast } from '../../../use-past'

/** Stands where 提交 stood, so that the second of two quick taps must not land on it. */
const DOUBLE_TAP_MILLISECONDS = 700

export function GoHome() {
  const past = usePast(DOUBLE_TAP_MILLISECONDS)
  const go = () => past && void switchTab({ url: '/pages/home/index' })
  return <BottomAction words="返回首页" onTap={go} />
}
