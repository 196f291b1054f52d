export default definePageConfig({
  navigationBarTitleText: '导入与导出本底',
  enablePullDownRefresh: true,
})
