export default definePageConfig({
  navigationBarTitleText: '本县检查表',
  enablePullDownRefresh: true,
})
