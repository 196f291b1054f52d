import type { AssistanceRow } from '@domain/assistance/row'

type Placed = Pick<AssistanceRow, 'facilityName' | 'address' | 'placeWords'>

/** Where it is: what the officer wrote, else where the clue is. */
export const spokenPlace = ({ facilityName, address, placeWords }: Placed): string =>
  placeWords ?? (address === '' ? facilityName : `${facilityName}（${address}）`)
