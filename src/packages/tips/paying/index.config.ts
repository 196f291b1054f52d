export default definePageConfig({ navigationBarTitleText: '凭回执号发放' })
