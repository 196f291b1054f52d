export default definePageConfig({
  navigationBarTitleText: '学生患病登记',
  enablePullDownRefresh: true,
})
