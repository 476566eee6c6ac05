import { startTestCloud } from '../../support/startTestCloud'
import { otherAccess } from './otherAccess'

otherAccess(startTestCloud)
