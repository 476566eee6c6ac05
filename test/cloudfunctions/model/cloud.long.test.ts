import { coursesInCloud } from './cloud'

coursesInCloud(100)
