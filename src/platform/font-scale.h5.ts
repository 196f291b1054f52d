import type { FontScale } from './contracts'
import { preview } from './preview.h5'

export const fontScale: FontScale = {
  read: () => preview.get().fontScale,
  onChange: preview.listen,
}
