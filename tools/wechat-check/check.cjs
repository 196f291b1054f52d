// Compiles dist/weapp with WeChat's own compiler and asks its code-quality check, without an account and without the network:
// what the service would say of the account is replaced by the defaults that the package carries.

const { generateKeyPairSync } = require('node:crypto')
const { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join, resolve } = require('node:path')

const ROOT = resolve(__dirname, '../..')

// The compiler tells its progress on every channel there is.
const say = console.log.bind(console)
console.log = console.info = console.error = () => {}

const ci = require('miniprogram-ci')

/** Away from the project, because the compiler reads everything beside what it compiles. */
function projectIn(folder) {
  const config = JSON.parse(readFileSync(join(ROOT, 'project.config.json'), 'utf8'))
  cpSync(join(ROOT, config.miniprogramRoot), join(folder, 'weapp'), { recursive: true })
  const own = { ...config, miniprogramRoot: 'weapp/' }
  writeFileSync(join(folder, 'project.config.json'), JSON.stringify(own))
  return own
}

/** The upload key of nobody: the compiler wants to see one. */
function someKey(folder) {
  const pem = { type: 'pkcs1', format: 'pem' }
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: pem,
    publicKeyEncoding: pem,
  })
  const path = join(folder, 'key.pem')
  writeFileSync(path, privateKey)
  return path
}

async function check(folder) {
  // The compiler leaves an empty cache folder wherever it is started.
  process.chdir(folder)
  const { appid, setting } = projectIn(folder)
  const project = new ci.Project({
    appid,
    type: 'miniProgram',
    projectPath: folder,
    privateKeyPath: someKey(folder),
    ignores: [],
  })
  const account = ci.DefaultProjectAttr
  project.attr = async () => ({
    ...account,
    setting: { ...account.setting, MaxSubpackageFullCodeSize: 30 },
  })

  const compiled = await ci.getCompiledResult(
    { project, version: '0.0.0', desc: 'check', setting, onProgressUpdate() {} },
    join(folder, 'compiled.zip'),
  )
  say(`compiled: ${Object.keys(compiled).length} files`)
  return ci.checkCodeQuality(project)
}

function report(rules) {
  for (const { name, success, text, detail } of rules) {
    const shown = success && name !== 'PACKAGE_SIZE_LIMIT' ? '' : JSON.stringify(detail ?? text)
    say(`${success ? 'passed' : 'FAILED'} ${name} ${shown}`.trimEnd())
  }
  const failed = rules.filter(({ success }) => !success).length
  say(`${rules.length - failed} passed, ${failed} failed`)
  return failed === 0
}

const folder = mkdtempSync(join(tmpdir(), 'wechat-check-'))
check(folder)
  .then(report)
  .catch((failure) => {
    say(failure.message ?? failure)
    return false
  })
  // The compiler leaves watchers behind that would keep the process alive.
  .then((good) => {
    process.chdir(ROOT)
    rmSync(folder, { recursive: true, force: true })
    process.exit(good ? 0 : 1)
  })
