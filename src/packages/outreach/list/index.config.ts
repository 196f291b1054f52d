export default definePageConfig({
  navigationBarTitleText: '宣传培训',
  enablePullDownRefresh: true,
})
