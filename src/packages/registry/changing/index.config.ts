export default definePageConfig({ navigationBarTitleText: '改登记信息' })
