export default definePageConfig({ navigationBarTitleText: '信息', enablePullDownRefresh: true })
