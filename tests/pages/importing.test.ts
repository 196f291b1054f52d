// A centre's lead imports the registry, on a phone, from the file to the dossiers.

import type { TestCloud } from '../kit/cloud'
import { openWeapp, type Weapp } from '../kit/weapp'
import { aSheet, readSheetOf } from '../kit/sheets'
import { HEAD, importing, lead, plant } from '../cloudfunctions/imports/kit'

describe('importing the registry', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await importing()
  })
  afterEach(() => cloud.stop())

  const atImports = async () => {
    const app = await openWeapp({ cloud, openid: lead.openid ?? '', haste: 20 })
    await app.openTab('我的')
    await app.tap('导入与导出本底')
    await app.waitFor('选择 Excel 文件')
    return app
  }

  async function choose(app: Weapp, content: Buffer, name = '本底.xlsx'): Promise<void> {
    app.phone.chosenFile = { name, content }
    await app.tap('选择 Excel 文件')
  }

  const names = () => cloud.all('facilities').map((each) => each.name)

  it.each([
    ['本底.xls', '旧版的 .xls'],
    ['本底.csv', '这不是 Excel 文件'],
    ['本底.xlsm', '有宏'],
  ])('says at once that %s cannot be imported', async (name, words) => {
    const app = await atImports()
    await choose(app, Buffer.from('x'), name)
    expect(app.text()).toContain(words)
    expect(cloud.all('imports')).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('does nothing where the person changes their mind, and says what stands in the way', async () => {
    const app = await atImports()
    await app.tap('选择 Excel 文件')
    expect(app.path).toContain('imports/index')
    app.phone.reach('offline')
    await choose(app, await aSheet([HEAD, plant('东坡水厂')]))
    expect(app.text()).toContain('现在连不上网络')
    expect(cloud.all('imports')).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('shows what is in the file, lets rows be left out, and registers the others', async () => {
    const wrong = ['西坝水厂', '水上乐园', '云台镇', '青龙村']
    const app = await atImports()
    await choose(app, await aSheet([HEAD, plant('东坡水厂'), plant('南山水厂'), wrong]))
    await app.waitFor('导入 2 个单位')
    expect(app.text()).toContain('7 列全部对上')
    expect(names()).toEqual([])

    await app.tap('有错')
    await app.waitFor('第 4 行 B 列“单位类别”：没有“水上乐园”这一类')
    await app.back()
    await app.tap('可以导入')
    await app.waitFor('南山水厂')
    await app.tapOn(app.findAll('不导入这一行').at(-1)!)
    await app.back()
    await app.waitFor('导入 1 个单位')

    await app.tap('导入 1 个单位')
    await app.tap('确认导入')
    await app.waitFor('登记了 1 个单位')
    expect(names()).toEqual(['东坡水厂'])
    expect(app.errors).toEqual([])
  })

  it('goes on in the cloud when the app is killed after it was confirmed', async () => {
    const app = await atImports()
    await choose(app, await aSheet([HEAD, plant('东坡水厂'), plant('南山水厂')]))
    await app.waitFor('导入 2 个单位')
    await app.tap('导入 2 个单位')
    app.press('确认导入')
    await app.waitUntil(() => cloud.all('imports')[0]?.status !== 'read')
    app.kill()
    await cloud.local.fireTimer('timer')
    expect(names().sort()).toEqual(['东坡水厂', '南山水厂'])
    await app.start('packages/office/imports/index')
    await app.waitFor('登记了 2 个单位')
  })

  it('reads a column as the person says, and remembers it', async () => {
    const head = ['单位名称', '单位类别', '乡镇', '村', '管事的']
    const row = ['东坡水厂', '农村集中式供水', '云台镇', '青龙村', '罗大成']
    const app = await atImports()
    await choose(app, await aSheet([head, row]))
    await app.waitFor('对上 4 列，1 列不导入')
    await app.tap('对上 4 列，1 列不导入')
    await app.waitFor('例如：罗大成')
    await app.tap('管事的')
    await app.tap('负责人')
    await app.tap('按这样重新读取')
    await app.waitFor('5 列全部对上')
    await app.tap('导入 1 个单位')
    await app.tap('确认导入')
    await app.waitFor('登记了 1 个单位')
    expect(cloud.all('facilities')[0]).toMatchObject({ operatorName: '罗大成' })
    expect(app.errors).toEqual([])
  })

  it('opens the template and the registry in WeChat', async () => {
    const app = await atImports()
    await app.tap('导入模板')
    await app.tap('学校')
    await app.waitUntil(() => app.viewed.document !== undefined)
    expect(app.viewed.document).toContain('巡查对象导入模板-学校.xlsx')
    const content = app.phone.disk.get(app.viewed.document ?? '')
    expect((await readSheetOf(Buffer.from(content!))).rows[0]).toContain('学生人数')
    await app.tap('导出现有本底')
    await app.waitFor('没有可以导出的')
    expect(app.errors).toEqual([])
  })
})
