export default definePageConfig({
  navigationBarTitleText: '各机构线索查实情况',
  enablePullDownRefresh: true,
})
