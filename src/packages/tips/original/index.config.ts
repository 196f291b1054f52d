export default definePageConfig({ navigationBarTitleText: '照片原件' })
