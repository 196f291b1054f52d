export default definePageConfig({
  navigationBarTitleText: '回访、复查',
  enablePullDownRefresh: true,
})
