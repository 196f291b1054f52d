export default definePageConfig({
  navigationBarTitleText: '信息和投诉举报',
  enablePullDownRefresh: true,
})
