import type { Person } from '@ect/domain/people.ts'

/** Who works at a school, as its own Microsoft 365 knows them. */
export interface SchoolStaff {
  /**
   * The person with this address in a tenant, or `undefined` when there is none.
   *
   * @throws Refusal `microsoft-unavailable`
   */
  find(tenantId: string, email: string): Promise<Omit<Person, 'appropriateBodyIds'> | undefined>
}
