import { figures } from '../../types/api/figures'
import { learn } from '../cloud/methods'

// Imported first by every page of this package.
learn(figures)
