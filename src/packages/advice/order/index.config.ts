export default definePageConfig({ navigationBarTitleText: '请协管员回访' })
