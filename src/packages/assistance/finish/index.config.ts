export default definePageConfig({ navigationBarTitleText: '协查回复' })
