export default definePageConfig({ navigationBarTitleText: '列的对应' })
