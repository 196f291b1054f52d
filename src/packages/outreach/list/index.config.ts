export default definePageConfig({
  navigationBarTitleText: '宣传、培训、咨询、指导',
  enablePullDownRefresh: true,
})
