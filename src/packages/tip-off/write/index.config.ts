export default definePageConfig({ navigationBarTitleText: '写清楚在哪里' })
