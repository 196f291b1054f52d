// What the preview's drawer sets in place of a real phone. It arrives by window messages from the frame around the page.

import { announcing } from './announcing'

export interface PreviewState {
  online: boolean
  position?: { longitude: number; latitude: number; accuracy: number }
  /** Bytes that may still be stored; unlimited where absent. */
  storageLeft?: number
  subscriptionAnswer: 'accept' | 'reject' | 'ban' | 'always'
  /** The number that the phone button proves; refused where absent. */
  phone?: string
  camera: 'picker' | 'demo'
  fontScale: number
}

export const preview = announcing<PreviewState>({
  online: true,
  position: { longitude: 106.5516, latitude: 29.563, accuracy: 20 },
  subscriptionAnswer: 'accept',
  camera: 'picker',
  fontScale: 1,
})

window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
  if (origin !== window.location.origin || typeof data !== 'object' || data === null) return
  if ('preview' in data)
    preview.set({ ...preview.get(), ...(data.preview as Partial<PreviewState>) })
})
