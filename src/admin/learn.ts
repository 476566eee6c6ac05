import { organization } from '../../types/api/organization'
import { learn } from '../cloud/methods'

// Imported first by every page of this package.
learn(organization)
