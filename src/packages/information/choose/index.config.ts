export default definePageConfig({ navigationBarTitleText: '什么事' })
