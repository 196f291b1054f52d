export default definePageConfig({ navigationBarTitleText: '居民举报', enablePullDownRefresh: true })
