export default definePageConfig({ navigationBarTitleText: '协查', enablePullDownRefresh: true })
