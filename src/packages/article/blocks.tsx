// An article's text as it is drawn: every block is a View with words in it.

import { Fragment, memo } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { previewImage } from '@tarojs/taro'
import type { Block, Span } from '@domain/articles/blocks'
import { go, pageOf } from '../../go'
import { aria, innerAria } from '../../platform/aria'
import './blocks.scss'

interface BlocksProps {
  blocks: readonly Block[]
  /** Where the pictures can be read now, in their order. */
  pictures: readonly string[]
}

/** Headings can be gone to as `section-0`, `section-1` … */
export const Blocks = memo(function Blocks({ blocks, pictures }: BlocksProps) {
  const places = placesOf(blocks)
  return (
    <View>
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} section={places[at]} pictures={pictures} />
      ))}
    </View>
  )
})

/** Which section each block begins, if it does. */
function placesOf(blocks: readonly Block[]): (number | undefined)[] {
  let count = -1
  return blocks.map((each) =>
    each.kind === 'heading' && each.level === 2 ? (count += 1) : undefined,
  )
}

interface OneBlockProps {
  block: Block
  section: number | undefined
  pictures: readonly string[]
}

function OneBlock({ block, section, pictures }: OneBlockProps) {
  switch (block.kind) {
    case 'heading':
      return section === undefined ? (
        <View className="blocks__heading blocks__heading--small">{block.words}</View>
      ) : (
        <View id={`section-${section}`} className="blocks__heading">
          {block.words}
        </View>
      )
    case 'paragraph':
      return <Words className="blocks__words" of={block.spans} />
    case 'quote':
      return <Words className="blocks__quote" of={block.spans} />
    case 'list':
      return <List {...block} />
    case 'table':
      return <Table {...block} />
    case 'picture':
      return <Picture words={block.words} url={pictures[block.number - 1]} urls={pictures} />
  }
}

const Words = ({ className, of }: { className: string; of: readonly Span[] }) => (
  <View className={className}>
    {of.map((span, at) => (
      <Piece key={at} span={span} />
    ))}
  </View>
)

function Piece({ span: { words, strong, emphasis, articleId } }: { span: Span }) {
  if (articleId)
    return (
      <Text
        className="blocks__link"
        {...aria({ role: 'button' })}
        onClick={() => go(pageOf.article(articleId))}
      >
        {words}
      </Text>
    )
  return strong || emphasis ? <Text className="blocks__strong">{words}</Text> : <Text>{words}</Text>
}

const List = ({ items, ordered }: Extract<Block, { kind: 'list' }>) => (
  <View className="blocks__words">
    {items.map((item, at) => (
      <View key={at} className="blocks__item">
        <View className="blocks__mark">{ordered ? `${at + 1}.` : '•'}</View>
        <Words className="blocks__item-words" of={item} />
      </View>
    ))}
  </View>
)

const Table = ({ head, rows }: Extract<Block, { kind: 'table' }>) => (
  <View className="blocks__table">
    {[head, ...rows].map((row, at) => (
      <View key={at} className={at === 0 ? 'blocks__row blocks__row--head' : 'blocks__row'}>
        {row.map((cell, column) => (
          <Words key={column} className="blocks__cell" of={cell} />
        ))}
      </View>
    ))}
  </View>
)

interface PictureProps {
  words: string
  url: string | undefined
  urls: readonly string[]
}

const Picture = ({ words, url, urls }: PictureProps) => (
  <Fragment>
    {url ? (
      <Image
        className="blocks__picture"
        mode="widthFix"
        lazyLoad
        src={url}
        {...aria({ role: 'img', label: words || '图片' })}
        {...innerAria({ alt: '' })}
        onClick={() => void previewImage({ current: url, urls: urls.filter(Boolean) })}
      />
    ) : (
      <View className="quiet">（图片要有网络才能看）</View>
    )}
    {words && <View className="quiet blocks__words">{words}</View>}
  </Fragment>
)
