import { group } from '../../types/api/group'
import { learn } from '../cloud/methods'

learn(group)
