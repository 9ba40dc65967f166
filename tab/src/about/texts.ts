import type { StaticPath } from './staticPaths.ts'

interface StaticPage {
  readonly title: string
  readonly parts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
}

export const STATIC_PAGES: Record<StaticPath, StaticPage> = {
  '/about': {
    title: 'About ECT Induction',
    parts: [
      {
        heading: 'What it does',
        paragraphs: [
          'ECT Induction carries the progress reviews of early career teachers in England: the induction tutor writes, the early career teacher comments and signs, the tutor signs, the headteacher is told, and the appropriate body reviews.',
          'What you type is saved as you type. Nobody else sees it until you share or sign it.',
        ],
      },
      {
        heading: 'The rules it follows',
        paragraphs: [
          'Paragraph numbers refer to the statutory guidance “Induction for early career teachers (England)”, April 2024 edition. Where an appropriate body sets its own dates or asks its own questions, the review shows that body’s own.',
        ],
      },
      {
        heading: 'Help',
        paragraphs: [
          'Ask your appropriate body about a review: its name stands on every report. Ask your school’s Teams administrator about signing in.',
        ],
      },
    ],
  },
  '/privacy': {
    title: 'Privacy',
    parts: [
      {
        heading: 'Whose data it is',
        paragraphs: [
          'The school and the appropriate body are the controllers of an induction record, each for its own part. They keep it to carry out their statutory duties for induction.',
        ],
      },
      {
        heading: 'What is kept, and where',
        paragraphs: [
          'Names, teacher reference number, school, contract, days served and absent, the review, comments and signatures. Signed reviews and support plans are filed in the school’s own SharePoint site; everything else stays in the service’s database in the United Kingdom.',
          'What you type goes to the service within two seconds. Until it is there, your device keeps it, encrypted so that only you can read it after signing in, for 72 hours at most. Text that you replace or take out of a draft can be restored for 30 days, by you alone.',
          'A draft is seen by its author alone, unless the appropriate body has early career teachers read along while their tutor writes; then the form says so. A review is seen only by the people whom it names, and every page says who they are.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You may ask for a copy, a correction, or an explanation. Write to your school or to the appropriate body that the report names. No decision about you is made by a machine.',
        ],
      },
    ],
  },
  '/terms': {
    title: 'Terms of use',
    parts: [
      {
        heading: 'Using ECT Induction',
        paragraphs: [
          'Use it only for the inductions that name you, and only with your own account. Signing here has the same standing as signing a paper copy; only you may use your signature.',
          'Reviews are confidential. Do not pass on what you read to anyone whom the review does not name.',
        ],
      },
      {
        heading: 'What we promise',
        paragraphs: [
          'We keep what you typed and signed, and we say plainly when something could not be saved. The judgement in a review is that of the people who sign it.',
        ],
      },
    ],
  },
}
