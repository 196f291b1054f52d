export default definePageConfig({ navigationBarTitleText: '找单位', enablePullDownRefresh: true })
