export default definePageConfig({ navigationBarTitleText: '巡查对象' })
