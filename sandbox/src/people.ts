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
  /** Whether the picker names them at once, or under more people. */
  readonly isLead: boolean
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
  (tenantId: string, domain: string, isLead = true) =>
  (key: string, n: number, name: string, part: string) => ({
    key,
    oid: `${tenantId.slice(0, 8)}-0000-4000-9000-${String(n).padStart(12, '0')}`,
    tenantId,
    name,
    upn: `${key}@${domain}`,
    part,
    isLead,
  })
const stonebeck = at(STONEBECK, 'stonebeck.example')
const alsoAtStonebeck = at(STONEBECK, 'stonebeck.example', false)
const lanternfield = at(LANTERNFIELD, 'lanternfield.example')
const hillbrow = at(HILLBROW, 'hillbrow.example')

/** Above the numbers of those who are named one by one. */
const FIRST_OF_THE_OTHERS = 101

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
  ...[
    ['wilma.orchard', 'Wilma Orchard', 'Induction tutor at two schools'],
    ['odette.brannock', 'Odette Brannock', 'Headteacher and induction tutor, Larkmere Primary'],
    ['rowan.tranter', 'Rowan Tranter', 'Mentor, who judges nobody'],
    ['cerys.oyelaran-dale', 'Cerys Oyelaran-Dale', 'ECT with her first formal assessment ahead'],
    ['dominic.fairweather', 'Dominic Fairweather', 'ECT in his second year'],
    ['esme.tolliver', 'Esme Tolliver', 'ECT with her final assessment ahead'],
    ['farid.pennington', 'Farid Pennington', 'ECT at 0.6 of full time'],
    ['gwen.adeyemi-cross', 'Gwen Adeyemi-Cross', 'ECT at 0.5 of full time'],
    ['kemi.astbury', 'Kemi Astbury', 'ECT with 29.5 days absent in her first year'],
    ['liam.okonjo-reed', 'Liam Okonjo-Reed', 'ECT with 30 days absent in his first year'],
    ['niall.featherstone', 'Niall Featherstone', 'ECT with 20 days absent in each year'],
    ['priya.castellan', 'Priya Castellan', 'ECT with 27 days absent and 5 of carer’s leave'],
    ['quentin.amberley', 'Quentin Amberley', 'ECT who came after 2.5 terms elsewhere'],
    ['sol.trevanion', 'Sol Trevanion', 'ECT who left within his first term'],
    ['victor.sandiford', 'Victor Sandiford', 'Put forward without QTS'],
    ['wren.mallory', 'Wren Mallory', 'Put forward to start before QTS'],
    ['xanthe.goodridge', 'Xanthe Goodridge', 'Put forward, and exempt'],
    ['callum.vane', 'Callum Vane', 'Put forward at the hub’s own school'],
    ['delphine.ashcroft', 'Delphine Ashcroft', 'ECT whose tutor is also the mentor'],
  ].map(([key = '', name = '', part = ''], index) =>
    alsoAtStonebeck(key, FIRST_OF_THE_OTHERS + index, name, part),
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
      'AppCatalog.Read.All',
      'Mail.Send',
      'User.ReadBasic.All',
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

/** The mailbox from which the app may send emails, and no other. */
export const MAILBOX = {
  tenantId: LANTERNFIELD,
  address: 'induction@lanternfield.example',
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
