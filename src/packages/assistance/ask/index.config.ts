export default definePageConfig({ navigationBarTitleText: '请人协查' })
