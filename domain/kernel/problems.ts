// Every refusal a person can see, in words that help. A Problem thrown anywhere becomes the answer; every other error
// escapes, so that the cloud logs it. Nothing here may name a person or a phone number.

const sentences = {
  invalidInput: ({ field, reason }: { field: string; reason: string }) => `${field}：${reason}`,
  unknownAction: ({ name }: { name: string }) => `没有“${name}”这个操作，请更新小程序后再试`,
  notSignedIn: () => '请先登录',
  suspended: () => '您的账号已停用，请联系所在机构',
  notAllowed: () => '您没有权限进行此操作',
  notFound: ({ what }: { what: string }) => `找不到${what}，可能已被移走，或不在您的辖区`,
  alreadySentDifferently: () =>
    '这条记录已经交过，内容与这次不同。手机上的内容还在，请先核对已交的记录',
  idTaken: () => '这条记录的编号不能用，请重新提交',
  areaTooWide: () => '范围太大，请先选择一个区县',
  checklistUnasked: () => '没有进行巡查，不用交检查表',
  checklistMissing: () => '请至少完成一张检查表',
  checklistTwice: ({ checklist }: { checklist: string }) =>
    `检查表“${checklist}”在一次巡查里只能交一次`,
  busy: () => '同一时间办理的人太多，请稍后再试，内容不会丢失',
  alreadyChanged: ({ now }: { now: string }) => `情况已有变化：${now}。请返回看看现在办到哪一步`,
  phoneUnknown: () => '这个手机号还没有登记，请让所在机构先登记，或使用邀请码',
  phoneRefused: () => '没有取得手机号，请再试一次，或使用邀请码',
  invitationUnknown: () => '邀请码不对或已用过，请向发码的人核对',
  invitationExpired: () => '邀请码已过期，请让所在机构重新发一个',
  alreadySignedIn: () => '这个微信已登录，请先退出',
  personSuspended: () => '此人已停用，请先恢复',
  onDuty: () => '此人正在值班，请先在“线索分派与值班”里换人值班，再停用',
  notOnDuty: () => '您现在不值班，不用交班',
  officerElsewhere: () => '此人的辖区不包括这里的全部，请选别人',
  alreadyBound: () => '此人已在别的微信登录。请先由所在机构在“人员”里解除绑定',
  areaUnfit: ({ role }: { role: string }) => `这个辖区与岗位不符，请重新选择${role}的辖区`,
  phoneTaken: () => '这个手机号已登记，请核对，或联系县里',
  countyUnready: () => '本区县还没有设置线索值班人员，请联系执法机构。内容还在手机上，设置好后再交',
  registryChanged: ({ what }: { what: string }) =>
    `登记信息刚被别人改过：${what}。请核对现在登记的内容后再交`,
  nothingChanged: () => '登记信息已经是这样，不用再改',
  facilityClosedFirst: () => '该单位已关闭，请先改回营业，再改登记信息',
  facilityClosed: () => '该单位已关闭，不能再交巡查记录',
  checklistUnknown: ({ checklist }: { checklist: string }) =>
    `没有检查表“${checklist}”，请更新小程序`,
  checklistFaulty: ({ faults }: { faults: string }) => `检查表有错：${faults}`,
  checklistPublished: ({ version }: { version: string }) =>
    `版本 ${version} 已经发布，内容不能再改，请换一个版本号`,
  checklistReserved: () => '这个检查表编号已有别的用处，请换一个',
  checklistsTooMany: ({ most }: { most: string }) =>
    `本区县自己的检查表最多同时用 ${most} 张，请先停用一张`,
  specialtyUnknown: ({ specialty }: { specialty: string }) =>
    `本区县没有专业“${specialty}”，请先添加`,
  specialtyInUse: ({ specialty, checklist }: { specialty: string; checklist: string }) =>
    `“${specialty}”的检查表“${checklist}”还在用，请先停用它，再删除这个专业`,
  frequencyTooLow: ({ specialty }: { specialty: string }) => `“${specialty}”每年巡查不能少于两次`,
  answerMissing: ({ question }: { question: string }) => `还没回答：${question}`,
  answerUnasked: ({ item }: { item: string }) => `“${item}”不适用于该单位，请重新打开检查表`,
  noteMissing: ({ question }: { question: string }) => `请写明情况：${question}`,
  readingImpossible: ({ what, reason }: { what: string; reason: string }) =>
    `${what}读数不合理：${reason}`,
  fileForeign: () => '这个文件不是您上传的，请重新选择',
  evidenceGone: () => '这个证据包的文件已经清除，请重新做一次',
  evidenceUnready: () => '这个证据包还没有做好',
  registryTooLarge: ({ most }: { most: string }) =>
    `单位太多，一次最多导出 ${most} 个，请按乡镇分开导出`,
  registryEmpty: () => '这里还没有登记单位，没有可以导出的',
  importFaultless: () => '这个文件里没有有错的行',
  importUnderWay: ({ name }: { name: string }) =>
    `${name}的导入正在写入，请等它写完再确认，免得重复登记`,
  importEmpty: () => '没有可以导入的行，请先改好文件再上传',
  photoForeign: () => '照片不是您上传的，请重新拍摄',
  photoMissing: () => '照片还没有上传完，请稍后再交',
  photosTooMany: ({ count, most }: { count: string; most: string }) =>
    `一次巡查最多交${most}张照片，现有${count}张，请去掉一些`,
  photoRequired: ({ why }: { why: string }) => `请至少拍一张照片：${why}`,
  emergencyFull: ({ most }: { most: string }) =>
    `一件突发事件最多记 ${most} 次报告，请把要补充的告诉执法人员`,
  adviceUnfounded: () => '意见书只写这次巡查的不合格项，请返回重新打开这次巡查',
  adviceGivenAlready: () => '这次巡查已经给过意见书，不能再给一份',
  adviceCodeUnknown: () => '没有这份意见书，可能还没有提交，也可能码不对',
  adviceOver: () => '这份意见书已经办结，不用再报',
  rectificationsTooMany: () => '已经报过多次整改，请等待复查',
  clueOver: () => '这条线索已办结或已并入另一条，不能再请人协查',
  assistanceAnswered: () => '这次协查已经回复过。手机上写的还在，要补充的请告诉执法人员',
  assistanceWithdrawn: () => '执法人员已撤回这次协查，不用再回复',
  countMissing: ({ asked }: { asked: string }) => `请填清点的数：${asked}`,
  visitAnswered: () => '这次任务已有人回复过',
  informantNamed: () => '地点或内容里写了举报人的姓名或电话，请改掉再交，别人会看到',
  slowDown: ({ minutes }: { minutes: string }) =>
    `次数太多了，请过 ${minutes} 分钟再试。写好的内容还在手机上`,
  tipsTooMany: () => '今天发得太多了，请明天再发；急事请打 12345。写好的内容还在手机上',
  receiptUnknown: () => '没有这个回执号，请对一对数字，看是不是抄错了',
  tipUnjoinable: () => '不能并到这一条：它要在同一个区县，并且还在办',
  tipHasJoined: () => '已经有别的举报并到这一条，请把另一条并进来',
  tipOfCounter: () => '这件事是当面或打电话说的，要补充、评价，请找当时登记的单位',
  tipOver: () => '这件事已经办完，不能再留言',
  messagesTooMany: () => '留言太多了，请把要说的合成一条，或打电话',
  messagePhotosTooMany: ({ left }: { left: string }) =>
    `这件举报的留言里还能放${left}张照片，请去掉一些；文字可以照发`,
  notAnswered: () => '还没有答复，收到答复后再评价',
  ratedAlready: () => '已经评价过了',
  reopenedAlready: () => '已经请求过一次重新办理，不能再请求。有意见可以打 12345',
  rewardUnoffered: () => '本区县对这类举报没有设奖励',
  rewardTooEarly: () => '查实并答复以后才能申请奖励',
  rewardNotFirst: () => '有人比您更早举报了这件事，奖励给最先举报的人。谢谢您',
  rewardApplied: () => '已经申请过奖励，请等结果',
  rewardOutOfRange: ({ least, most }: { least: string; most: string }) =>
    `奖励金额要在 ${least} 到 ${most} 之间`,
  rewardLapsed: () => '已经过了领取期限，不能再领',
  rewardGrantedBySame: () => '批准和发放要由两个人办，请另一位同事核对发放',
  rewardCodeWrong: () => '回执号和这份奖励对不上，请对一对数字',
  informantDestroyed: () => '保存期已过，举报人的身份已经销毁，谁也打不开了',
  lookFirst: () => '请先写明为什么要看原件',
  informantAbsent: () => '这是匿名举报，没有留下身份',
  sealUnready: () => '还没有设置保护举报人的钥匙，请联系执法机构。内容还在手机上',
  sealUnreadable: () => '封存的内容打不开，可能是钥匙换了。请把举报人重新填一次',
  handlingsTooMany: () => '这条线索的办理记录太多，不能再加，请办结后另报一条',
  clueElsewhere: () => '这条线索不能合并：两条要在同一个区县，并且都还在办',
  mergedTooMany: ({ most }: { most: string }) => `一条线索最多并入 ${most} 条`,
  pausedAlready: () => '这条线索的计时已经暂停',
  notPaused: () => '这条线索的计时没有暂停',
  notOnTheWay: () => '还没有人出发去现场，或者已经到了',
  notReferred: () => '这条线索没有移送，没有移送函',
  handledByCase: () => '这条线索已立案，请在案件里办理',
  clueInCase: () => '这条线索已经立案，请在案件里办理',
  otherPlace: () => '这些线索不是同一个单位（地点）的，请分别立案',
  caseUnchanged: () => '案件里已经是这样，不用再改',
  correctionUnexplained: () => '改动已经登记的内容，请写明为什么改',
  casePaused: () => '已经暂停计时，请先恢复',
  caseNotPaused: () => '现在没有暂停计时',
  caseOverdue: () => '已经超期，不能再暂停计时',
  caseNumberMissing: () => '请先填写案件编号，再结案',
  penaltyMissing: () => '请填写处罚决定日期和处罚种类，有罚款的还要填写金额',
  penaltyUnasked: () => '没有处罚（罚款）的，不用填写处罚种类和金额',
  caseElsewhere: () => '这里不是已登记的单位，没有协管员负责，不能安排复查',
  reinspectionPending: () => '已经安排了复查，请等协管员回复',
  caseFull: () => '这个案件的办理记录太多，不能再记，请结案、撤案或了结',
  notReleasable: ({ what }: { what: string }) =>
    `这个${what}现在没有可以公布的结果：要已办结、查实（抽检要有结论），并且是已登记的单位`,
  releaseCopied: () => '不要照抄协管员写的发现，请用自己的话写执法机构查明的结果',
  releaseNames: () => '公布的话里不能有上报人、采样人的姓名，也不能有手机号，请改掉再公布',
  operatorPhoneUnknown: () =>
    '这个手机号和单位登记的对不上。请用单位登记的手机，或请协管员更正登记的电话',
  moveForbidden: ({ from, to }: { from: string; to: string }) => `现在是“${from}”，不能改为“${to}”`,
} satisfies Record<string, (details: never) => string>

type Sentences = typeof sentences
export type ProblemCode = keyof Sentences
type Details<Code extends ProblemCode> = Parameters<Sentences[Code]>

/** What a caller is told. */
export interface ProblemAnswer {
  code: ProblemCode
  message: string
  details: Record<string, string>
}

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly details: Record<string, string>,
  ) {
    super(message)
    this.name = 'Problem'
  }

  toAnswer(): ProblemAnswer {
    return { code: this.code, message: this.message, details: this.details }
  }
}

export function problem<Code extends ProblemCode>(code: Code, ...details: Details<Code>): Problem {
  const say = sentences[code] as (given?: Record<string, string>) => string
  const given = details[0] as Record<string, string> | undefined
  return new Problem(code, say(given), given ?? {})
}
