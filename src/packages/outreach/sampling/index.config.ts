export default definePageConfig({ navigationBarTitleText: '采样送检' })
