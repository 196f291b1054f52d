// Everything that people can ask for, by name. Its type is the mini-program's contract.

import type { ZodType, input as inputOf } from '@domain/kernel/z'
import { listChecklists } from './checklists/list-checklists'
import { publishChecklist } from './checklists/publish-checklist'
import { showChecklist } from './checklists/show-checklist'
import { withdrawChecklist } from './checklists/withdraw-checklist'
import { acceptClue } from './clues/accept-clue'
import { closeClue } from './clues/close-clue'
import { listClues } from './clues/list-clues'
import { showClue } from './clues/show-clue'
import { setDuty } from './counties/set-duty'
import { setRoute } from './counties/set-route'
import { setRules } from './counties/set-rules'
import { showCounty } from './counties/show-county'
import { showRules } from './counties/show-rules'
import { listDeliveries } from './deliveries/list-deliveries'
import { openDelivery } from './deliveries/open-delivery'
import { showUnread } from './deliveries/show-unread'
import { listDue } from './facilities/list-due'
import { listFacilities } from './facilities/list-facilities'
import { listNear } from './facilities/list-near'
import { showFacility } from './facilities/show-facility'
import { listPatrols } from './patrols/list-patrols'
import { showPatrol } from './patrols/show-patrol'
import { submitPatrol } from './patrols/submit-patrol'
import { enterPerson } from './people/enter-person'
import { invitePerson } from './people/invite-person'
import { listPeople } from './people/list-people'
import { restorePerson } from './people/restore-person'
import { suspendPerson } from './people/suspend-person'
import { unbindPerson } from './people/unbind-person'
import { showSession } from './session/show-session'
import { signIn } from './session/sign-in'
import { signOut } from './session/sign-out'

export const api = {
  'session.show': showSession,
  'session.signIn': signIn,
  'session.signOut': signOut,

  'people.list': listPeople,
  'people.enter': enterPerson,
  'people.invite': invitePerson,
  'people.suspend': suspendPerson,
  'people.restore': restorePerson,
  'people.unbind': unbindPerson,

  'counties.show': showCounty,
  'counties.setDuty': setDuty,
  'counties.setRoute': setRoute,
  'counties.rules': showRules,
  'counties.setRules': setRules,

  'checklists.publish': publishChecklist,
  'checklists.withdraw': withdrawChecklist,
  'checklists.list': listChecklists,
  'checklists.show': showChecklist,

  'facilities.list': listFacilities,
  'facilities.due': listDue,
  'facilities.near': listNear,
  'facilities.show': showFacility,

  'patrols.submit': submitPatrol,
  'patrols.list': listPatrols,
  'patrols.show': showPatrol,

  'clues.list': listClues,
  'clues.show': showClue,
  'clues.accept': acceptClue,
  'clues.close': closeClue,

  'deliveries.list': listDeliveries,
  'deliveries.open': openDelivery,
  'deliveries.unread': showUnread,
}

type UseCases = typeof api

/** Name to what is sent and what is answered. */
export type Api = {
  [Name in keyof UseCases]: {
    input: UseCases[Name]['input'] extends ZodType ? inputOf<UseCases[Name]['input']> : never
    output: Awaited<ReturnType<UseCases[Name]['run']>>
  }
}
