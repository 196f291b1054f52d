export default definePageConfig({ navigationBarTitleText: '登记患病学生' })
