// The built mini-program as WeChat gets it: read whole and compiled once, so that a later build does not disturb a test.

import './window'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Script } from 'node:vm'
import { wxmlToJs } from 'miniprogram-compiler'

export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string; text: string }[] }
  window?: { navigationBarTitleText?: string }
  requiredPrivateInfos?: string[]
}

export interface ComponentConfig {
  usingComponents?: Record<string, string>
  navigationBarTitleText?: string
}

/** What draws a page from its data, as the official compiler writes it. */
export type Template = (data: object) => object

const PARAMETERS = 'require, module, exports'

export class Bundle {
  readonly config: AppConfig
  private readonly files = new Map<string, string>()
  private readonly scripts = new Map<string, Script>()
  private readonly templateAt: (path: string) => Template | undefined

  constructor(
    readonly root: string,
    /** Code that differs is compiled anew. */
    private readonly mark = '',
  ) {
    for (const path of filesUnder(root)) {
      if (/\.(js|json)$/.test(path)) this.files.set(path, readFileSync(join(root, path), 'utf8'))
    }
    this.config = this.json<AppConfig>('app')
    // oxlint-disable-next-line typescript/no-implied-eval -- the compiler answers JavaScript
    this.templateAt = new Function('$copies', copyingOnce(wxmlToJs(root)))(
      new Map(),
    ) as typeof this.templateAt
  }

  json<Config = ComponentConfig>(path: string): Config {
    return JSON.parse(this.text(`${path}.json`)) as Config
  }

  template(path: string): Template {
    const template = this.templateAt(`${path}.wxml`)
    if (!template) throw new Error(`no ${path}.wxml`)
    return template
  }

  /** A file of code, as a function of WeChat's `require`, `module` and `exports`. */
  script(path: string): Script {
    const known = this.scripts.get(path)
    if (known) return known
    const code = `(function (${PARAMETERS}) {${this.text(path)}\n})//${this.mark}`
    const script = new Script(code, { filename: join(this.root, path) })
    this.scripts.set(path, script)
    return script
  }

  get pages(): string[] {
    const { pages, subPackages = [] } = this.config
    return [
      ...pages,
      ...subPackages.flatMap(({ root, pages: own }) => own.map((p) => `${root}/${p}`)),
    ]
  }

  /** The root of the sub-package that a file is in; undefined for the main package. */
  packageOf(path: string): string | undefined {
    return this.config.subPackages?.find(({ root }) => path.startsWith(`${root}/`))?.root
  }

  isTab(path: string): boolean {
    return this.config.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false
  }

  private text(path: string): string {
    const text = this.files.get(posix.normalize(path))
    if (text === undefined) throw new Error(`no ${path} in ${this.root}`)
    return text
  }
}

/**
 * The compiler's code copies the modules of a template (WXS) anew each time the template is used, which takes a sixth of all
 * drawing. Nothing writes to the copies: one of each will do.
 */
const copyingOnce = (code: string): string =>
  code.replaceAll(
    /gg\.f=(\$gdc\((f_\[[^\]]*\]),"",1\))/g,
    'gg.f=$copies.get($2)||$copies.set($2,$1).get($2)',
  )

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )

const bundles = new Map<string, Bundle>()

/** The bundle in this folder, `dist/weapp` unless said otherwise. */
export function openBundle(
  root = process.env['WEAPP_ROOT'] ?? join(__dirname, '../../../dist/weapp'),
): Bundle {
  const bundle = bundles.get(root) ?? new Bundle(root)
  bundles.set(root, bundle)
  return bundle
}
