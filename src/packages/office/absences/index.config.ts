export default definePageConfig({
  navigationBarTitleText: '不在岗登记',
  enablePullDownRefresh: true,
})
