export default definePageConfig({
  navigationBarTitleText: '卫生知识',
  enablePullDownRefresh: true,
})
