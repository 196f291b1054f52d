export default definePageConfig({ navigationBarTitleText: '办理期限' })
