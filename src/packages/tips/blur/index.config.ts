export default definePageConfig({ navigationBarTitleText: '遮挡人脸车牌', disableScroll: true })
