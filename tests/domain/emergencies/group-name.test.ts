import { plainGroup } from '@domain/emergencies/group-name'

describe('a class or a dormitory', () => {
  it.each([
    ['三年级2班', ['三年级二班', '三（2）班', '3年级（2）班', '三2班', ' 3.2班', '三年级第2班']],
    ['高一12班', ['高一（12）班', '高1（12）班', '高一十二班']],
    ['2号楼305', ['二号楼305', '2 号楼 305']],
  ])('is seen however %s is spelled', (name, others) => {
    for (const other of others)
      expect({ other, plain: plainGroup(other) }).toEqual({ other, plain: plainGroup(name) })
  })

  it('takes no two classes for one', () => {
    const names = [
      '三年级2班',
      '三年级12班',
      '32班',
      '高一3班',
      '高13班',
      '初一3班',
      '2班',
      '2年级3班',
    ]
    expect(new Set(names.map(plainGroup)).size).toBe(names.length)
  })
})
