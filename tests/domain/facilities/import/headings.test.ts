import fc from 'fast-check'
import { allColumns, namesOf, titleOf } from '@domain/facilities/import/columns'
import { findHeading, toRemember, withRemembered } from '@domain/facilities/import/headings'

describe('the headings of a sheet', () => {
  it('are nowhere where nothing is called as we call it', () => {
    expect(findHeading([['云台水厂', '一号'], ['二号']])).toBeUndefined()
    expect(findHeading([])).toBeUndefined()
    expect(findHeading([['地址', '电话']])).toBeUndefined()
  })

  it('are found by what centres call them', () => {
    const heading = findHeading([
      ['2026年卫生监督协管本底'],
      ['序号', '机构名称*', '类别', '详细地址', '法人', '联系电话（手机）', '有效期至：'],
    ])
    expect(heading).toMatchObject({ rowCount: 2 })
    expect(heading?.mapping).toEqual([
      ...[undefined, 'name', 'kind', 'address'],
      ...['operatorName', 'operatorPhone', 'licenceExpiresOn'],
    ])
  })

  it('are each of ours once, whatever is called so twice', () => {
    const heading = findHeading([['单位名称', '单位类别', '电话', '手机']])
    expect(heading?.mapping).toEqual(['name', 'kind', 'operatorPhone', undefined])
  })

  it('say the licence that stands above three columns', () => {
    const heading = findHeading([
      ['单位名称', '单位类别', '许可证', '许可证', '许可证'],
      ['单位名称', '单位类别', '名称', '编号', '有效期至'],
    ])
    expect(heading?.mapping.slice(2)).toEqual(['licenceName', 'licenceNumber', 'licenceExpiresOn'])
  })

  it('know every column by its own title, and no alias is of two', () => {
    const names = allColumns.flatMap((id) => namesOf(id).map((each) => [each, id] as const))
    const byName = new Map<string, string>()
    for (const [name, id] of names) {
      expect([name, byName.get(name) ?? id]).toEqual([name, id])
      byName.set(name, id)
    }
  })

  it('are remembered as they were chosen by hand, in whatever order they come back', () => {
    const others = allColumns.filter((id) => id !== 'name')
    const titles = fc.uniqueArray(fc.constantFrom(...others), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(titles, fc.nat(7), fc.constantFrom('', ...others), (ids, at, chosen) => {
        const headings = ['单位名称', ...ids.map(titleOf), '别的']
        const heading = findHeading([headings])!
        const place = 1 + (at % ids.length)
        const byHand = heading.mapping.map((id, column) =>
          column === place ? chosen || undefined : id === chosen ? undefined : id,
        )
        const remembered = toRemember(heading, byHand)
        expect(withRemembered(heading, remembered)).toEqual(byHand)
      }),
      { seed: 4 },
    )
  })
})
