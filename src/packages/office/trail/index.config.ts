export default definePageConfig({ navigationBarTitleText: '留痕', enablePullDownRefresh: true })
