import { exportReportsContract } from '@ect/contract/exportReports.ts'
import { exportReports } from '@ect/usecases/exportReports.ts'

import { route } from '../http/route.ts'

export const exportReportsRoute = route(exportReportsContract, ({ ports, caller, params }) =>
  exportReports(ports, caller, params),
)
