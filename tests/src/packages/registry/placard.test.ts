import fc from 'fast-check'
import { placardDrawing } from '../../../../src/packages/registry/code/placard'

const LARGEST = 1365
const letters = fc.constantFrom(...Array.from('水厂青龙村二组12号AB（）'))
const words = (most: number) => fc.string({ unit: letters, maxLength: most })

it('fits what WeChat draws, however long names and addresses are, and leaves nothing over its edge', () => {
  fc.assert(
    fc.property(words(60), words(120), (title, under) => {
      const drawn: { words: string; y: number }[] = []
      const { width, height, draw } = placardDrawing({
        ...{ title, under, link: 'https://example.com/f/01hzz0000000000000000000a1' },
        words: ['工作人员扫码看档案', '群众扫码看公开信息'],
      })
      draw({
        ...{ fillStyle: '', font: '', textAlign: '', textBaseline: '' },
        fillRect: () => undefined,
        fillText: (said, _x, y) => void drawn.push({ words: said, y }),
      })
      expect(Math.max(width, height)).toBeLessThanOrEqual(LARGEST)
      expect(drawn.every(({ y }) => y > 0 && y < height)).toBe(true)
      expect(drawn.at(-1)?.words).toBe('群众扫码看公开信息')
    }),
    { seed: 4 },
  )
})
