import { group } from '../../types/api/group'
import { report } from '../../types/api/report'
import { learn } from '../cloud/methods'

// Imported first by every page of this package.
learn(group)
learn(report)
