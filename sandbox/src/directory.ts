import { PEOPLE, type Person, type Tenant, TENANTS } from './people.ts'

export const tenantOf = (id: string): Tenant | undefined =>
  TENANTS.find((tenant) => tenant.id === id)

export const isConsented = (tenantId: string): boolean => tenantOf(tenantId)?.consented === true

export const personByKey = (key: string): Person | undefined =>
  PEOPLE.find((person) => person.key === key)

export const personByOid = (tenantId: string, oid: string): Person | undefined =>
  PEOPLE.find((person) => person.tenantId === tenantId && person.oid === oid)
