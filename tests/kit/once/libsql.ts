// It finds out each time which C library the machine has, which takes longer than all else of opening a database.

import { requireOnce } from './require-once'

export default requireOnce('libsql')
