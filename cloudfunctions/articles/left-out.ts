/** What a text had that no article may have, as its writer reads it. */
export const leftOutNames = {
  html: '网页代码去掉了，只留文字',
  link: '链接去掉了，只留文字。只能链接到这里的另一篇文章',
  picture: '有图片没有显示：请先加照片，再写 ![说明](图1)',
} as const
export type LeftOut = keyof typeof leftOutNames
