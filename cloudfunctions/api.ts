// Everything that people can ask for, by name. Its type is the mini-program's contract.

import { answerVisit } from './advice/answer-visit'
import { confirmReceipt } from './advice/confirm-receipt'
import { dueAdvice } from './advice/due-advice'
import { giveAdvice } from './advice/give-advice'
import { listAdvice } from './advice/list-advice'
import { listOwnAdvice } from './advice/list-own-advice'
import { listVisits } from './advice/list-visits'
import { openAdvice } from './advice/open-advice'
import { orderVisit } from './advice/order-visit'
import { rectify } from './advice/rectify'
import { reinspect } from './advice/reinspect'
import { reportRectified } from './advice/report-rectified'
import { showAdvice } from './advice/show-advice'
import { showReinspection } from './advice/show-reinspection'
import { showVisit } from './advice/show-visit'
import { listArticles } from './articles/list-articles'
import { listWritten } from './articles/list-written'
import { previewArticle } from './articles/preview-article'
import { publishArticle } from './articles/publish-article'
import { saveArticle } from './articles/save-article'
import { scheduleArticle } from './articles/schedule-article'
import { showArticle } from './articles/show-article'
import { withdrawArticle } from './articles/withdraw-article'
import { answerAssistance } from './assistance/answer-assistance'
import { askAssistance } from './assistance/ask-assistance'
import { listAssistances } from './assistance/list-assistances'
import { listAssistants } from './assistance/list-assistants'
import { listOfClue } from './assistance/list-of-clue'
import { showAssistance } from './assistance/show-assistance'
import { withdrawAssistance } from './assistance/withdraw-assistance'
import { listBacklogs } from './backlogs/list-backlogs'
import { tellBacklog } from './backlogs/tell-backlog'
import { assignCase } from './cases/assign-case'
import { correctCase } from './cases/correct-case'
import { closeCase } from './cases/close-case'
import { endCase } from './cases/end-case'
import { joinCase } from './cases/join-case'
import { listCases } from './cases/list-cases'
import { listOfficers } from './cases/list-officers'
import { listOpenable } from './cases/list-openable'
import { openCase } from './cases/open-case'
import { pauseCase } from './cases/pause-case'
import { recordCase } from './cases/record-case'
import { reinspectCase } from './cases/reinspect-case'
import { reopenCase } from './cases/reopen-case'
import { resumeCase } from './cases/resume-case'
import { showCase } from './cases/show-case'
import { withdrawCase } from './cases/withdraw-case'
import { listChecklists } from './checklists/list-checklists'
import { publishChecklist } from './checklists/publish-checklist'
import { showChecklist } from './checklists/show-checklist'
import { withdrawChecklist } from './checklists/withdraw-checklist'
import { acceptClue } from './clues/accept-clue'
import { answerClue } from './clues/answer-clue'
import { arriveAtScene } from './clues/arrive-at-scene'
import { correctClue } from './clues/correct-clue'
import { closeClue } from './clues/close-clue'
import { dismissClue } from './clues/dismiss-clue'
import { findAlikeClues } from './clues/find-alike'
import { gradeClue } from './clues/grade-clue'
import { leaveForScene } from './clues/leave-for-scene'
import { mergeClue } from './clues/merge-clue'
import { pauseClue } from './clues/pause-clue'
import { reassignClue } from './clues/reassign-clue'
import { listReceivers } from './clues/list-receivers'
import { referClue } from './clues/refer-clue'
import { reopenClue } from './clues/reopen-clue'
import { resumeClue } from './clues/resume-clue'
import { sendBackClue } from './clues/send-back-clue'
import { transferClue } from './clues/transfer-clue'
import { unmergeClue } from './clues/unmerge-clue'
import { listClues } from './clues/list-clues'
import { openClue } from './clues/open-clue'
import { showClue } from './clues/show-clue'
import { setContacts } from './counties/set-contacts'
import { endAbsence } from './counties/end-absence'
import { setAbsence } from './counties/set-absence'
import { setDuty } from './counties/set-duty'
import { setLeader } from './counties/set-leader'
import { setRoute } from './counties/set-route'
import { setRules } from './counties/set-rules'
import { showContacts } from './counties/show-contacts'
import { showCounty } from './counties/show-county'
import { showHoles } from './counties/show-holes'
import { showOpenCounts } from './counties/show-open-counts'
import { showRules } from './counties/show-rules'
import { confirmDuty } from './duty/confirm-duty'
import { handOverDuty } from './duty/hand-over-duty'
import { showDuty } from './duty/show-duty'
import { listDeliveries } from './deliveries/list-deliveries'
import { openDelivery } from './deliveries/open-delivery'
import { noteSwitch } from './deliveries/note-switch'
import { showReachability } from './deliveries/show-reachability'
import { showUnread } from './deliveries/show-unread'
import { addToEmergency } from './emergencies/add-to-emergency'
import { countCases } from './emergencies/count-cases'
import { listClusters } from './emergencies/list-clusters'
import { listEmergencies } from './emergencies/list-emergencies'
import { listSchools } from './emergencies/list-schools'
import { reportEmergency } from './emergencies/report-emergency'
import { ruleOutCluster } from './emergencies/rule-out-cluster'
import { showEmergency } from './emergencies/show-emergency'
import { showSchool } from './emergencies/show-school'
import { handleNotice } from './authority-notices/handle-notice'
import { listNotices } from './authority-notices/list-notices'
import { showNotice } from './authority-notices/show-notice'
import { askEvidence } from './evidence-packs/ask-evidence'
import { listEvidence } from './evidence-packs/list-evidence'
import { takeEvidence } from './evidence-packs/take-evidence'
import { changeFacility } from './facilities/change-facility'
import { confirmChange } from './facilities/confirm-change'
import { declineChange } from './facilities/decline-change'
import { listChanges } from './facilities/list-changes'
import { listDue } from './facilities/list-due'
import { listExpiring } from './facilities/list-expiring'
import { listFacilities } from './facilities/list-facilities'
import { listNear } from './facilities/list-near'
import { packFacilities } from './facilities/pack-facilities'
import { registerFacility } from './facilities/register-facility'
import { showChange } from './facilities/show-change'
import { showFacility } from './facilities/show-facility'
import { showHistory } from './facilities/show-history'
import { showPublic } from './facilities/show-public'
import { suggestAlike } from './facilities/suggest-alike'
import { beginImport } from './imports/begin-import'
import { cancelImport } from './imports/cancel-import'
import { confirmImport } from './imports/confirm-import'
import { goOn } from './imports/go-on'
import { openInformant } from './informants/open-informant'
import { showInformant } from './informants/show-informant'
import { listImports } from './imports/list-imports'
import { listRows } from './imports/list-rows'
import { showImport } from './imports/show-import'
import type { Contract } from './kernel/contract'
import { addressLetter } from './letters/address-letter'
import { handleLetter } from './letters/handle-letter'
import { listLetters } from './letters/list-letters'
import { showLetter } from './letters/show-letter'
import { showMonth } from './months/show-month'
import { correctOutreach } from './outreach/correct-outreach'
import { listOutreach } from './outreach/list-outreach'
import { showOutreach } from './outreach/show-outreach'
import { submitOutreach } from './outreach/submit-outreach'
import { withdrawOutreach } from './outreach/withdraw-outreach'
import { listInformation } from './information-reports/list-information'
import { settleInformation } from './information-reports/settle-information'
import { showInformation } from './information-reports/show-information'
import { submitInformation } from './information-reports/submit-information'
import { verifyInformation } from './information-reports/verify-information'
import { listPatrols } from './patrols/list-patrols'
import { showPatrol } from './patrols/show-patrol'
import { submitPatrol } from './patrols/submit-patrol'
import { enterPerson } from './people/enter-person'
import { invitePerson } from './people/invite-person'
import { listColleagues } from './people/list-colleagues'
import { listPeople } from './people/list-people'
import { restorePerson } from './people/restore-person'
import { suspendPerson } from './people/suspend-person'
import { unbindPerson } from './people/unbind-person'
import { listReleases } from './releases/list-releases'
import { publishRelease } from './releases/publish-release'
import { showRelease } from './releases/show-release'
import { withdrawRelease } from './releases/withdraw-release'
import { enterResult } from './samples/enter-result'
import { handOverSample } from './samples/hand-over-sample'
import { listSamples } from './samples/list-samples'
import { showSample } from './samples/show-sample'
import { takeSample } from './samples/take-sample'
import { showSession } from './session/show-session'
import { signIn } from './session/sign-in'
import { signOut } from './session/sign-out'
import { listAssisted } from './shares/list-assisted'
import { listCentreShares } from './shares/list-centre-shares'
import { showOwnShare } from './shares/show-own-share'
import { askAgain } from './tip-offs/ask-again'
import { acceptTip } from './tip-offs/accept-tip'
import { answerTip } from './tip-offs/answer-tip'
import { blurPhoto } from './tip-offs/blur-photo'
import { declineTip } from './tip-offs/decline-tip'
import { enterTip } from './tip-offs/enter-tip'
import { findAlikeTips } from './tip-offs/find-alike-tips'
import { followTip } from './tip-offs/follow-tip'
import { listOffices } from './tip-offs/list-offices'
import { joinTip } from './tip-offs/join-tip'
import { listDueTips } from './tip-offs/list-due-tips'
import { listTips } from './tip-offs/list-tips'
import { listVerifiers } from './tip-offs/list-verifiers'
import { makeClueOfTip } from './tip-offs/make-clue'
import { messageInformant } from './tip-offs/message-informant'
import { openOriginalOfTip } from './tip-offs/open-original'
import { passTip } from './tip-offs/pass-tip'
import { releaseTip } from './tip-offs/release-tip'
import { submitTip } from './tip-offs/submit-tip'
import { settleTip } from './tip-offs/settle-tip'
import { showTip } from './tip-offs/show-tip'
import { showWholeTip } from './tip-offs/show-whole-tip'
import { takeBackTip } from './tip-offs/take-back-tip'
import { unjoinTip } from './tip-offs/unjoin-tip'
import { ownPhone } from './tip-offs/own-phone'
import { rateTip } from './tip-offs/rate-tip'
import { writeMessage } from './tip-offs/write-message'
import { verifyTip } from './tip-offs/verify-tip'
import { applyForReward } from './rewards/apply-for-reward'
import { declineReward } from './rewards/decline-reward'
import { findReward } from './rewards/find-reward'
import { grantReward } from './rewards/grant-reward'
import { listRewards } from './rewards/list-rewards'
import { payReward } from './rewards/pay-reward'
import { showReward } from './rewards/show-reward'
import { checkTrail } from './trails/check-trail'
import { showTrail } from './trails/show-trail'

export const api = {
  'session.show': showSession,
  'session.signIn': signIn,
  'session.signOut': signOut,

  'people.list': listPeople,
  'people.colleagues': listColleagues,
  'people.enter': enterPerson,
  'people.invite': invitePerson,
  'people.suspend': suspendPerson,
  'people.restore': restorePerson,
  'people.unbind': unbindPerson,

  'backlogs.tell': tellBacklog,
  'backlogs.list': listBacklogs,

  'counties.show': showCounty,
  'counties.holes': showHoles,
  'counties.setRoute': setRoute,
  'counties.setDuty': setDuty,
  'counties.setLeader': setLeader,
  'counties.setAbsence': setAbsence,
  'counties.endAbsence': endAbsence,
  'counties.rules': showRules,
  'counties.setRules': setRules,
  'counties.openCounts': showOpenCounts,
  'counties.contacts': showContacts,
  'counties.setContacts': setContacts,

  'duty.show': showDuty,
  'duty.handOver': handOverDuty,
  'duty.confirm': confirmDuty,

  'checklists.publish': publishChecklist,
  'checklists.withdraw': withdrawChecklist,
  'checklists.list': listChecklists,
  'checklists.show': showChecklist,

  'facilities.list': listFacilities,
  'facilities.due': listDue,
  'facilities.near': listNear,
  'facilities.pack': packFacilities,
  'facilities.show': showFacility,
  'facilities.history': showHistory,
  'facilities.public': showPublic,
  'facilities.alike': suggestAlike,
  'facilities.register': registerFacility,
  'facilities.expiring': listExpiring,
  'facilities.change': changeFacility,
  'facilities.changes': listChanges,
  'facilities.showChange': showChange,
  'facilities.confirmChange': confirmChange,
  'facilities.declineChange': declineChange,

  'authorityNotices.list': listNotices,
  'authorityNotices.show': showNotice,
  'authorityNotices.handle': handleNotice,

  'imports.begin': beginImport,
  'imports.list': listImports,
  'imports.show': showImport,
  'imports.rows': listRows,
  'imports.confirm': confirmImport,
  'imports.cancel': cancelImport,
  'imports.goOn': goOn,

  'patrols.submit': submitPatrol,
  'patrols.list': listPatrols,
  'patrols.show': showPatrol,

  'advice.give': giveAdvice,
  'advice.due': dueAdvice,
  'advice.list': listAdvice,
  'advice.show': showAdvice,
  'advice.open': openAdvice,
  'advice.own': listOwnAdvice,
  'advice.confirmReceipt': confirmReceipt,
  'advice.reportRectified': reportRectified,
  'advice.rectify': rectify,
  'advice.reinspect': reinspect,

  'reinspections.show': showReinspection,

  'visits.order': orderVisit,
  'visits.answer': answerVisit,
  'visits.list': listVisits,
  'visits.show': showVisit,

  'assistances.ask': askAssistance,
  'assistances.answer': answerAssistance,
  'assistances.withdraw': withdrawAssistance,
  'assistances.list': listAssistances,
  'assistances.ofClue': listOfClue,
  'assistances.show': showAssistance,
  'assistances.assistants': listAssistants,

  'shares.own': showOwnShare,
  'shares.centres': listCentreShares,
  'shares.assisted': listAssisted,

  'clues.list': listClues,
  'clues.show': showClue,
  'clues.alike': findAlikeClues,
  'clues.receivers': listReceivers,
  'clues.open': openClue,
  'clues.accept': acceptClue,
  'clues.sendBack': sendBackClue,
  'clues.answer': answerClue,
  'clues.grade': gradeClue,
  'clues.reassign': reassignClue,
  'clues.transfer': transferClue,
  'clues.close': closeClue,
  'clues.correct': correctClue,
  'clues.refer': referClue,
  'clues.dismiss': dismissClue,
  'clues.reopen': reopenClue,
  'clues.pause': pauseClue,
  'clues.resume': resumeClue,
  'clues.merge': mergeClue,
  'clues.unmerge': unmergeClue,
  'clues.leaveForScene': leaveForScene,
  'clues.arriveAtScene': arriveAtScene,

  'cases.open': openCase,
  'cases.join': joinCase,
  'cases.list': listCases,
  'cases.openable': listOpenable,
  'cases.officers': listOfficers,
  'cases.show': showCase,
  'cases.record': recordCase,
  'cases.assign': assignCase,
  'cases.pause': pauseCase,
  'cases.resume': resumeCase,
  'cases.close': closeCase,
  'cases.correct': correctCase,
  'cases.reinspect': reinspectCase,
  'cases.end': endCase,
  'cases.reopen': reopenCase,
  'cases.withdraw': withdrawCase,

  'letters.list': listLetters,
  'letters.show': showLetter,
  'letters.address': addressLetter,
  'letters.handle': handleLetter,

  'months.show': showMonth,

  'trails.show': showTrail,
  'trails.check': checkTrail,

  'evidencePacks.ask': askEvidence,
  'evidencePacks.list': listEvidence,
  'evidencePacks.take': takeEvidence,

  'outreach.submit': submitOutreach,
  'outreach.list': listOutreach,
  'outreach.show': showOutreach,
  'outreach.correct': correctOutreach,
  'outreach.withdraw': withdrawOutreach,

  'articles.list': listArticles,
  'articles.show': showArticle,
  'articles.written': listWritten,
  'articles.preview': previewArticle,
  'articles.save': saveArticle,
  'articles.schedule': scheduleArticle,
  'articles.publish': publishArticle,
  'articles.withdraw': withdrawArticle,

  'samples.take': takeSample,
  'samples.handOver': handOverSample,
  'samples.enterResult': enterResult,
  'samples.list': listSamples,
  'samples.show': showSample,

  'releases.list': listReleases,
  'releases.show': showRelease,
  'releases.publish': publishRelease,
  'releases.withdraw': withdrawRelease,

  'emergencies.report': reportEmergency,
  'emergencies.add': addToEmergency,
  'emergencies.list': listEmergencies,
  'emergencies.show': showEmergency,
  'emergencies.schools': listSchools,
  'emergencies.school': showSchool,
  'emergencies.countCases': countCases,
  'emergencies.clusters': listClusters,
  'emergencies.ruleOutCluster': ruleOutCluster,

  'informationReports.submit': submitInformation,
  'informationReports.list': listInformation,
  'informationReports.show': showInformation,
  'informationReports.verify': verifyInformation,
  'informationReports.settle': settleInformation,

  'informants.open': openInformant,
  'informants.show': showInformant,

  'tipOffs.offices': listOffices,
  'tipOffs.ownPhone': ownPhone,
  'tipOffs.submit': submitTip,
  'tipOffs.follow': followTip,
  'tipOffs.write': writeMessage,
  'tipOffs.rate': rateTip,
  'tipOffs.askAgain': askAgain,
  'tipOffs.enter': enterTip,
  'tipOffs.list': listTips,
  'tipOffs.show': showTip,
  'tipOffs.verify': verifyTip,
  'tipOffs.settle': settleTip,
  'tipOffs.due': listDueTips,
  'tipOffs.whole': showWholeTip,
  'tipOffs.alike': findAlikeTips,
  'tipOffs.verifiers': listVerifiers,
  'tipOffs.accept': acceptTip,
  'tipOffs.decline': declineTip,
  'tipOffs.release': releaseTip,
  'tipOffs.pass': passTip,
  'tipOffs.takeBack': takeBackTip,
  'tipOffs.makeClue': makeClueOfTip,
  'tipOffs.answer': answerTip,
  'tipOffs.message': messageInformant,
  'tipOffs.blurPhoto': blurPhoto,
  'tipOffs.openOriginal': openOriginalOfTip,
  'tipOffs.join': joinTip,
  'tipOffs.unjoin': unjoinTip,

  'rewards.apply': applyForReward,
  'rewards.list': listRewards,
  'rewards.show': showReward,
  'rewards.grant': grantReward,
  'rewards.decline': declineReward,
  'rewards.find': findReward,
  'rewards.pay': payReward,

  'deliveries.list': listDeliveries,
  'deliveries.open': openDelivery,
  'deliveries.unread': showUnread,
  'deliveries.noteSwitch': noteSwitch,
  'deliveries.reachability': showReachability,
}

export type Api = Contract<typeof api>
