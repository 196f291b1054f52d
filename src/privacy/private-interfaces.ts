// Everything of WeChat's that may not be used before somebody has agreed, and what it is used for: said before the first use, on
// the page of the guide, and in the console's form (docs/privacy.md). Tests hold it against what the built bundle uses.

export interface PrivateInterface {
  /** What the console's form calls it. */
  declaredAs: string
  /** The functions of wx and the buttons that need it, as WeChat names them. */
  names: readonly string[]
  /** What else WeChat may call it as it asks. */
  alsoCalled?: readonly string[]
  /** What goes on: “接下来要…”. */
  asked: string
  /** Fits “为了…” in the form. */
  purpose: string
  /** What can be done all the same. */
  without: string
}

export const privateInterfaces: readonly PrivateInterface[] = [
  {
    declaredAs: '选中的照片或视频信息',
    names: ['chooseMedia'],
    asked: '用您拍的、选的照片',
    purpose: '把您拍摄或选中的照片作为举报、巡查、整改的凭据交给执法机构，或放进文章里',
    without: '不放照片也行，写清楚就好',
  },
  {
    declaredAs: '麦克风',
    names: ['getRecorderManager'],
    alsoCalled: ['RecorderManager.start', 'startRecord'],
    asked: '用话筒录您说的话',
    purpose: '让不方便打字的人用说的代替写，把录音随举报交给执法机构',
    without: '不录音也行，打字就好',
  },
  {
    declaredAs: '选择的位置信息',
    names: ['chooseLocation'],
    asked: '打开地图，让您点要说的那个地方',
    purpose: '标出您举报或登记的地点在哪里',
    without: '不用地图也行，写清在哪里就好',
  },
  {
    declaredAs: '位置信息',
    names: ['getLocation'],
    asked: '看手机现在在哪里',
    purpose: '让工作人员记下现场检查的地点，并把附近的单位排在前面；只在点按时取一次，不连续定位',
    without: '不定位也行，只是不按远近排',
  },
  {
    declaredAs: '手机号',
    names: ['button.getPhoneNumber'],
    asked: '向微信要您的手机号',
    purpose:
      '核对工作人员的登记，核对单位登记的电话后给负责人看本单位的意见书，或代举报人填写愿意留下的电话',
    without: '不给手机号也行',
  },
  {
    declaredAs: '相册（仅写入）权限',
    names: ['saveImageToPhotosAlbum'],
    asked: '往您的相册里存一张图',
    purpose: '把回执号、单位的二维码存成图片，方便保存和打印；不读取相册里的其他照片',
    without: '不存相册也行，截图或抄下来就好',
  },
  {
    declaredAs: '选中的文件',
    names: ['chooseMessageFile'],
    asked: '用您选的那个表格',
    purpose: '让工作人员把单位名册的表格导入登记',
    without: '不导入也行，可以一家一家登记',
  },
  {
    declaredAs: '剪切板',
    names: ['setClipboardData'],
    asked: '把这些字复制下来',
    purpose: '把邀请码、没有提交的话复制下来，方便粘贴到别处；不读取剪切板里原有的内容',
    without: '不复制也行，抄下来就好',
  },
]

/** WeChat says in its own words who asks: “chooseMedia”, “button.getPhoneNumber”. */
export const interfaceOf = (referrer: string): PrivateInterface | undefined =>
  privateInterfaces.find(({ names, alsoCalled = [] }) =>
    [...names, ...alsoCalled].includes(referrer),
  )
