// What differs from one county's WeChat account to another's. The values here run on the local cloud;
// docs/deploy.md says where to find one's own.

export const account = {
  appId: 'wx00000000000demo0',
  envId: 'local-demo',
  /** The ordinary link that the console lets open this program (扫普通链接二维码打开小程序). */
  codeLink: 'https://health-patrol.example/',
  templateIds: {
    clueAlert: 'demo-template-clue-alert-000000000000000000',
    clueAnswer: 'demo-template-clue-answer-00000000000000000',
  },
}
