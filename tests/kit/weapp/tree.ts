import type { Element } from './element'

/** A page as it is drawn, for somebody who wonders why a test fails. */
export function treeOf(element: Element, depth = 0): string {
  const words = element.children.length === 0 ? ` “${element.text}”` : ''
  const label = element.says('aria-label') && ` [${element.says('aria-label')}]`
  const line = `${'  '.repeat(depth)}${element.tag}${label}${words}`
  return [line, ...element.children.map((each) => treeOf(each, depth + 1))].join('\n')
}
