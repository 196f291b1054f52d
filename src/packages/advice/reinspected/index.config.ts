export default definePageConfig({ navigationBarTitleText: '复查记录', enablePullDownRefresh: true })
