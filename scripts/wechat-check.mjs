// npm run wechat-check: what WeChat's own compiler and upload gate say of the mini-program. Its package is large, so it is
// installed beside the project, when it is first asked for.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bootstrap, giveUp, install, ROOT } from './bootstrap.mjs'

bootstrap()
install(join(ROOT, 'tools/wechat-check'), 'Installing WeChat’s compiler (276 MB, once) …')

const { build } = await import('./builds.mjs')

await build('weapp').catch(({ said }) => giveUp(`${said}\nThe mini-program does not build.`))
const { status } = spawnSync(process.execPath, ['tools/wechat-check/check.cjs'], {
  cwd: ROOT,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
