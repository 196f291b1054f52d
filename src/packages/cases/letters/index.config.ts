export default definePageConfig({
  navigationBarTitleText: '函告',
  enablePullDownRefresh: true,
})
