import { watermarkLines, type Shot } from '@domain/photos/watermark'

const shot: Shot = {
  source: 'camera',
  at: '2026-11-22T06:05:00.000Z',
  isServerTime: true,
  where: { longitude: 107.5, latitude: 30.2, accuracy: 14.6 },
  of: '云台镇第二水厂',
  by: '李秀英',
  recordId: '01kas9d3xw8m5n2pq4rtv7wxyz',
}

describe('the watermark of a photo', () => {
  it('says when, of what, where, by whom and for which record', () => {
    expect(watermarkLines(shot)).toEqual([
      '2026-11-22 14:05 现场拍摄',
      '云台镇第二水厂',
      '东经 107.50000 北纬 30.20000 误差约 15 米',
      '李秀英  记录码 RTV7-WXYZ',
    ])
  })

  it('says that there is no position', () => {
    expect(watermarkLines({ ...shot, where: undefined })).toContain('没有定位')
  })

  it('says of a photo from the gallery that only the time of choosing is known', () => {
    expect(watermarkLines({ ...shot, source: 'gallery' })[0]).toBe(
      '2026-11-22 14:05 相册选取，选取时间',
    )
  })

  it('says that the time is the phone’s where it has not heard the server', () => {
    expect(watermarkLines({ ...shot, isServerTime: false })[0]).toBe(
      '2026-11-22 14:05 现场拍摄 （手机时间）',
    )
  })
})
