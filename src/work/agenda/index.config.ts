export default definePageConfig({ navigationBarTitleText: '联户', enableShareAppMessage: true })
