// (placeholder while the preview is being built)
import type { Cloud, Route } from '../cloud'
export interface Manifest {
  people: { openid: string; label: string; group: string }[]
}
export function previewRoutes(_cloud: Cloud, _options: object): Route[] {
  return []
}
