export default definePageConfig({ navigationBarTitleText: '写检查项' })
