export default definePageConfig({
  navigationBarTitleText: '样品',
  enablePullDownRefresh: true,
})
