export default definePageConfig({
  navigationBarTitleText: '宣传记录',
  enablePullDownRefresh: true,
})
