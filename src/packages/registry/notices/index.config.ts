export default definePageConfig({ navigationBarTitleText: '通报主管部门' })
