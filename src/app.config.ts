export default defineAppConfig({
  pages: ['pages/home/index', 'pages/inbox/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/patrol',
      pages: ['facilities/index', 'facility/index', 'patrol/index', 'finish/index', 'record/index'],
    },
    { root: 'packages/clue', pages: ['list/index', 'clue/index'] },
    {
      root: 'packages/office',
      pages: [
        'people/index',
        'backlogs/index',
        'person/index',
        'routing/index',
        'rules/index',
        'checklists/index',
        'checklist/index',
        'writing/index',
        'item/index',
      ],
    },
  ],
  // A village has no wifi: what is needed there is fetched beforehand over any network.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/patrol'] },
  },
  window: {
    navigationBarTitleText: '卫生监督协管',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f2f3f5',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#575d66',
    selectedColor: '#0b6e75',
    backgroundColor: '#ffffff',
    borderStyle: 'black',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'icons/home.png',
        selectedIconPath: 'icons/home-selected.png',
      },
      {
        pagePath: 'pages/inbox/index',
        text: '消息',
        iconPath: 'icons/inbox.png',
        selectedIconPath: 'icons/inbox-selected.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'icons/me.png',
        selectedIconPath: 'icons/me-selected.png',
      },
    ],
  },
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用于记录巡查地点和查找附近单位' } },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
