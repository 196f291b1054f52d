export default definePageConfig({ navigationBarTitleText: '卫生检查意见书' })
