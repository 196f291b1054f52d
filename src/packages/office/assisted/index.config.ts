export default definePageConfig({
  navigationBarTitleText: '协助执法机构',
  enablePullDownRefresh: true,
})
