export default definePageConfig({ navigationBarTitleText: '留不留名' })
