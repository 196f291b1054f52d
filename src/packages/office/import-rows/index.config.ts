export default definePageConfig({ navigationBarTitleText: '表里的行', enablePullDownRefresh: true })
