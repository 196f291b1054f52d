export default definePageConfig({ navigationBarTitleText: '登记和变更' })
