export default definePageConfig({ navigationBarTitleText: '意见书二维码' })
