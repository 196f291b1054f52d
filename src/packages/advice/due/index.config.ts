export default definePageConfig({
  navigationBarTitleText: '整改与回访',
  enablePullDownRefresh: true,
})
