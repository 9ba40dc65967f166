import { exportInductionsContract } from '@ect/contract/exportInductions.ts'
import { exportInductions } from '@ect/usecases/exportInductions.ts'

import { route } from '../http/route.ts'

export const exportInductionsRoute = route(exportInductionsContract, ({ ports, caller, params }) =>
  exportInductions(ports, caller, params),
)
