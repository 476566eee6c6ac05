import { organization } from '../../types/api/organization'
import { roster } from '../../types/api/roster'
import { learn } from '../cloud/methods'

// Imported first by every page of this package.
learn(organization)
learn(roster)
