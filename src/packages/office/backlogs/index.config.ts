export default definePageConfig({
  navigationBarTitleText: '没发出的记录',
  enablePullDownRefresh: true,
})
