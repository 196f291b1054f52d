export default definePageConfig({ navigationBarTitleText: '报信息' })
