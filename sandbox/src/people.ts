/** The invented tenants, apps and people that the sandbox plays. They are Entra's and Teams' facts, not ours. */

export interface Tenant {
  readonly id: string
  readonly name: string
  /** Whether an administrator has consented to the app here. */
  readonly consented: boolean
}

export interface Person {
  /** What the sandbox calls this person in its own addresses: `marcus.ellery`. */
  readonly key: string
  readonly oid: string
  readonly tenantId: string
  readonly name: string
  readonly upn: string
  /** One line for the person picker. */
  readonly part: string
}

export const STONEBECK = '5c400000-0000-4000-8000-000000000001'
export const LANTERNFIELD = '1a470000-0000-4000-8000-000000000002'
export const HILLBROW = '0e4e0000-0000-4000-8000-000000000003'

export const TENANTS: readonly Tenant[] = [
  { id: STONEBECK, name: 'Stonebeck Academy', consented: true },
  { id: LANTERNFIELD, name: 'Lanternfield Teaching School Hub', consented: true },
  { id: HILLBROW, name: 'Hillbrow Trust', consented: false },
]

const at =
  (tenantId: string, domain: string) => (key: string, n: number, name: string, part: string) => ({
    key,
    oid: `${tenantId.slice(0, 8)}-0000-4000-9000-${String(n).padStart(12, '0')}`,
    tenantId,
    name,
    upn: `${key}@${domain}`,
    part,
  })
const stonebeck = at(STONEBECK, 'stonebeck.example')
const lanternfield = at(LANTERNFIELD, 'lanternfield.example')
const hillbrow = at(HILLBROW, 'hillbrow.example')

export const PEOPLE: readonly Person[] = [
  stonebeck('marcus.ellery', 1, 'Marcus Ellery', 'Induction tutor, Stonebeck Academy'),
  stonebeck('amara.whitcombe', 2, 'Amara Whitcombe', 'Early career teacher, Stonebeck Academy'),
  stonebeck('bilal.harcastle', 3, 'Bilal Harcastle', 'Early career teacher, Stonebeck Academy'),
  stonebeck('helen.adeyinka', 4, 'Helen Adeyinka', 'Headteacher, Stonebeck Academy'),
  stonebeck(
    'noor.haddad',
    5,
    'Noor Haddad',
    'Teacher, Stonebeck Academy, with no part in any induction',
  ),
  lanternfield('priti.lanwar', 1, 'Priti Lanwar', 'Reviewer, Lanternfield Teaching School Hub'),
  lanternfield('tom.greaves', 2, 'Tom Greaves', 'Named contact, Lanternfield Teaching School Hub'),
  hillbrow('jo.fenwick', 1, 'Jo Fenwick', 'Someone in a tenant that does not use the app'),
]

/** App registrations: one for the tab and its API, another for the bot, and the Teams app's own id. */
export const APPS = {
  api: {
    appId: 'e0c70000-0000-4000-8000-00000000a001',
    secret: 'sandbox-only-api-secret',
    servicePrincipalId: 'e0c70000-0000-4000-8000-00000000a002',
    graphRoles: [
      'Sites.Selected',
      'TeamsAppInstallation.ReadWriteSelfForUser.All',
      'TeamsActivity.Send.User',
    ],
    delegatedScopes: ['User.Read', 'Calendars.ReadWrite'],
  },
  bot: {
    appId: 'e0c70000-0000-4000-8000-00000000b001',
    secret: 'sandbox-only-bot-secret',
    servicePrincipalId: 'e0c70000-0000-4000-8000-00000000b002',
    graphRoles: [],
    delegatedScopes: [],
  },
  teams: { appId: 'e0c70000-0000-4000-8000-00000000c001', name: 'ECT Induction' },
} as const

/** The team whose shared channel holds the appropriate body's tab. */
export const TEAM = {
  id: '7ea00000-0000-4000-8000-000000000001',
  name: 'Lanternfield Appropriate Body',
  hostTenantId: LANTERNFIELD,
  channels: [
    { id: '19:general@thread.tacv2', name: 'General', type: 'Regular' },
    { id: '19:induction-reviews@thread.tacv2', name: 'Induction reviews', type: 'Shared' },
  ],
  members: ['priti.lanwar', 'tom.greaves'],
} as const

/** SharePoint's records sites, one for each school, to which only our app has been given access. */
export const SITES = [
  {
    id: 'stonebeck.sharepoint.example,51700000-0000-4000-8000-000000000001,51700000-0000-4000-8000-000000000002',
    tenantId: STONEBECK,
    name: 'Induction records',
    driveId: 'b!stonebeck-induction-records',
    rootItemId: '01STONEBECKROOT',
  },
] as const
