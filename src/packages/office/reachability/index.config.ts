export default definePageConfig({
  navigationBarTitleText: '今晚谁收不到提醒',
  enablePullDownRefresh: true,
})
