// Where tips can be sent, remembered for when there is no signal.

import { useAsked } from '../../asking'

export const useOffices = () => useAsked('tipOffs.offices', {})
