export default definePageConfig({ navigationBarTitleText: '报突发事件' })
