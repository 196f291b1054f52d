export default definePageConfig({
  navigationBarTitleText: '公布的结果和数字',
  enablePullDownRefresh: true,
})
