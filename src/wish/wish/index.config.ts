export default definePageConfig({
  // A browser has its own way to reload, and Taro's imitation would break what sticks to the edges.
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp'
})
