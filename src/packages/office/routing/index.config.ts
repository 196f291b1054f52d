export default definePageConfig({
  navigationBarTitleText: '线索分派与值班',
  enablePullDownRefresh: true,
})
