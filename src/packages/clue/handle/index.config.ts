export default definePageConfig({ navigationBarTitleText: '办理线索' })
