export default definePageConfig({ navigationBarTitleText: '函告' })
