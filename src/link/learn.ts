import { household } from '../../types/api/household'
import { link } from '../../types/api/link'
import { learn } from '../cloud/methods'

// Imported first by every page of this package.
learn(household)
learn(link)
