export default definePageConfig({
  navigationBarTitleText: '意见书',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
