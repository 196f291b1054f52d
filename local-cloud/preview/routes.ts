import type { Assembled } from '../assemble'
import type { Route } from '../cloud'
import type { LocalCloudOptions } from '../options'

export function previewRoutes(_parts: Assembled, _options: LocalCloudOptions): Route[] {
  return []
}
