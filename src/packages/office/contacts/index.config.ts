export default definePageConfig({
  navigationBarTitleText: '突发事件电话',
  enablePullDownRefresh: true,
})
