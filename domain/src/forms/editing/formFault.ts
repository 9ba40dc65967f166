/** Why a form cannot be asked as it is, as a sentence that says what to do. */
export interface FormFault {
  /** Id of the question or section that it is about. */
  readonly at: string
  readonly message: string
}
