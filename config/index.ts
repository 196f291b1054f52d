// How Taro builds the mini-program (dist/weapp) and the browser preview (dist/h5) from one source.

import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { ProvidePlugin } from 'webpack'

const root = resolve(__dirname, '..')
const domain = resolve(root, 'domain')
// Published with private fields, which older phones and Taro's terser settings do not take.
// Webpack knows a package by its real path, wherever node_modules is linked from.
const tanstack = realpathSync(resolve(root, 'node_modules/@tanstack'))
const account = resolve(__dirname, 'account.ts')
const weapp = resolve(__dirname, 'weapp')
const localCloudClient = resolve(root, 'local-cloud/client')
const preview = resolve(root, 'local-cloud/preview')

// Sizes are real pixels everywhere: text of 16 px is 16 px on a narrow phone too, where rpx and rem would shrink it.
const postcss = { pxtransform: { enable: false } }

interface Chain {
  module: { rule(name: string): { test(path: RegExp): { type(type: string): unknown } } }
}

/** What is called CommonJS by its package and is an ES module all the same. */
const asWritten = (chain: Chain) =>
  chain.module
    .rule('chinese-days')
    .test(/chinese-days.dist.index\.es\.js$/)
    .type('javascript/auto')

export default defineConfig({
  projectName: 'health-patrol',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env['TARO_ENV']}`,
  plugins: [resolve(__dirname, 'aria/plugin.ts')],
  alias: { '@domain': domain },
  // Making the browser's preview small takes longer than all the rest of building it. A Chinese character is half as long as its
  // escape, which is Taro's way.
  ...(process.env['TARO_ENV'] === 'h5'
    ? { terser: { enable: false }, csso: { enable: false } }
    : { terser: { config: { output: { ascii_only: false } } } }),
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  mini: {
    compile: { include: [domain, tanstack, account, weapp, resolve(__dirname, 'aria')] },
    postcss,
    // Wherever a library names what WeChat does not have, it is given ours.
    webpackChain: (chain) => {
      asWritten(chain)
      chain
        .plugin('missing')
        .use(ProvidePlugin, [
          { AbortController: [resolve(weapp, 'abort-controller.ts'), 'AbortController'] },
        ])
    },
    optimizeMainPackage: { enable: true },
    // A class is styled in one file alone, so that the order of files decides nothing.
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    compile: { include: [domain, tanstack, localCloudClient, preview] },
    postcss: { ...postcss, autoprefixer: { enable: true } },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    miniCssExtractPluginOption: { ignoreOrder: true },
    // The browser build is for the preview on one's own machine.
    webpackChain: (chain) => {
      asWritten(chain)
      chain.performance.hints(false)
    },
  },
})
