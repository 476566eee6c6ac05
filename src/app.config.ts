export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index', 'pages/me/index', 'pages/lost/index'],
  subPackages: [
    {
      root: 'matter',
      pages: [
        'page/index',
        'ask/index',
        'behalf/index',
        'filed/index',
        'paper/index',
        'receipt/index',
        'search/index',
        'shared/index'
      ]
    },
    { root: 'account', pages: ['messages/index', 'claim/index', 'alerts/index'] },
    {
      root: 'admin',
      pages: [
        'node/index',
        'grant/index',
        'first/index',
        'roster/index',
        'away/index',
        'settings/index',
        'health/index'
      ]
    },
    {
      root: 'work',
      pages: [
        'sort/index',
        'unanswered/index',
        'agenda/index',
        'handle/index',
        'watch/index',
        'minutes/index',
        'publications/index',
        'town/index',
        'parts/index',
        'inform/index'
      ]
    },
    { root: 'figures', pages: ['board/index', 'behind/index', 'register/index'] },
    {
      root: 'link',
      pages: [
        'household/index',
        'care/index',
        'join/index',
        'member/index',
        'codes/index',
        'home/index',
        'mine/index',
        'office/index',
        'list/index',
        'requests/index',
        'above/index'
      ]
    },
    { root: 'wish', pages: ['ask/index', 'wall/index', 'wish/index', 'tray/index'] },
    {
      root: 'group',
      pages: [
        'list/index',
        'feed/index',
        'notice/index',
        'announce/index',
        'people/index',
        'tie/index',
        'reportPost/index',
        'report/index',
        'reports/index',
        'reportLedger/index'
      ]
    }
  ],
  // Fetched while a first page is read, so that what lies one tap away opens at once.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['matter', 'account'] },
    'pages/mine/index': { network: 'all', packages: ['matter'] }
  },
  window: {
    navigationBarTitleText: '联户',
    navigationStyle: 'custom',
    navigationBarTextStyle: 'black',
    backgroundColor: '#faf7f2',
    backgroundTextStyle: 'dark'
  },
  tabBar: {
    // Drawn by the pages themselves, so that it grows with the type size.
    custom: true,
    color: '#5d5a55',
    selectedColor: '#b8232f',
    backgroundColor: '#ffffff',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/mine/index', text: '我的事' },
      { pagePath: 'pages/me/index', text: '我' }
    ]
  },
  // In a browser pages change at once. Taro hides the page behind only when the next has slid in, and hides it even
  // if one is back on it by then: who was quicker than 350 ms saw an empty page.
  ...(process.env.TARO_ENV === 'h5' ? { animation: { duration: 0, delay: 0 } } : {}),
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '您说哪里出了问题时，可以在地图上指给我们看' } }
})
