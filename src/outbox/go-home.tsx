import { BottomAction } from '../components/bottom-action'
import { goHome } from '../go'
import { usePast } from '../use-past'

/** Stands where 提交 stood, so that the second of two quick taps must not land on it. */
const DOUBLE_TAP_MILLISECONDS = 700

export function GoHome() {
  const past = usePast(DOUBLE_TAP_MILLISECONDS)
  return <BottomAction words="返回首页" onTap={() => past && void goHome()} />
}
