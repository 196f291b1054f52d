export default definePageConfig({
  navigationBarTitleText: '卫生监督协管',
  enablePullDownRefresh: true,
})
