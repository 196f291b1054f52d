// A Taro plugin: the attributes of config/aria/attributes.ts go into the built templates.

import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaComponents } from './attributes'

interface MiniPlatform {
  runtimePath: string | string[]
  template?: { mergeComponents(context: IPluginContext, components: object): void }
}

export default function aria(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(context, ariaComponents)
      platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'runtime.ts')].flat()
    },
  })
}
