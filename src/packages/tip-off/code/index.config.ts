export default definePageConfig({ navigationBarTitleText: '查办理情况' })
