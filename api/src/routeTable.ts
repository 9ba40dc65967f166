import type { Route } from './http/route.ts'
import { attachSupportPlanRoute } from './routes/attachSupportPlan.ts'
import { commentOnReportRoute } from './routes/commentOnReport.ts'
import { declineSignatureRoute } from './routes/declineSignature.ts'
import { downloadReportRoute } from './routes/downloadReport.ts'
import { getChoicesRoute } from './routes/getChoices.ts'
import { saveChoicesRoute } from './routes/saveChoices.ts'
import { getDraftKeyRoute } from './routes/getDraftKey.ts'
import { getHomeRoute } from './routes/getHome.ts'
import { listEarlierTextsRoute } from './routes/listEarlierTexts.ts'
import { getInductionsRoute } from './routes/getInductions.ts'
import { listInductionAccessRoute } from './routes/listInductionAccess.ts'
import { listInductionsRoute } from './routes/listInductions.ts'
import { openInductionRoute } from './routes/openInduction.ts'
import { previewAbsenceRoute } from './routes/previewAbsence.ts'
import { recordAbsenceRoute } from './routes/recordAbsence.ts'
import { removeAbsenceRoute } from './routes/removeAbsence.ts'
import { changeContractRoute } from './routes/changeContract.ts'
import { changePeopleRoute } from './routes/changePeople.ts'
import { previewPeopleRoute } from './routes/previewPeople.ts'
import { previewContractRoute } from './routes/previewContract.ts'
import { listReportAccessRoute } from './routes/listReportAccess.ts'
import { previewLeavingRoute } from './routes/previewLeaving.ts'
import { recordLeavingRoute } from './routes/recordLeaving.ts'
import { withdrawLeavingRoute } from './routes/withdrawLeaving.ts'
import { confirmLeaverRoute } from './routes/confirmLeaver.ts'
import { listReportsRoute } from './routes/listReports.ts'
import { openReportRoute } from './routes/openReport.ts'
import { openSettingsRoute } from './routes/openSettings.ts'
import { listParkedNoticesRoute } from './routes/listParkedNotices.ts'
import { retryParkedNoticesRoute } from './routes/retryParkedNotices.ts'
import { openSupportPlanRoute } from './routes/openSupportPlan.ts'
import { answerConcernRoute } from './routes/answerConcern.ts'
import { listConcernsRoute } from './routes/listConcerns.ts'
import { openConcernRoute } from './routes/openConcern.ts'
import { raiseConcernRoute } from './routes/raiseConcern.ts'
import { queryDaysRoute } from './routes/queryDays.ts'
import { reopenReportRoute } from './routes/reopenReport.ts'
import { returnReportRoute } from './routes/returnReport.ts'
import { reviewReportRoute } from './routes/reviewReport.ts'
import { saveDraftRoute } from './routes/saveDraft.ts'
import { saveSettingsRoute } from './routes/saveSettings.ts'
import { scheduleMeetingRoute } from './routes/scheduleMeeting.ts'
import { sendSupportPlanPartRoute } from './routes/sendSupportPlanPart.ts'
import { shareReportRoute } from './routes/shareReport.ts'
import { signReportRoute } from './routes/signReport.ts'
import { verifyReportRoute } from './routes/verifyReport.ts'
import { listDocumentsRoute } from './routes/listDocuments.ts'
import { addDocumentRoute } from './routes/addDocument.ts'
import { sendDocumentPartRoute } from './routes/sendDocumentPart.ts'
import { openDocumentRoute } from './routes/openDocument.ts'
import { downloadDocumentRoute } from './routes/downloadDocument.ts'
import { withdrawDocumentRoute } from './routes/withdrawDocument.ts'
import { downloadLeaverDetailsRoute } from './routes/downloadLeaverDetails.ts'
import { closeRecordRoute } from './routes/closeRecord.ts'
import { reopenRecordRoute } from './routes/reopenRecord.ts'
import { openSelfReviewRoute } from './routes/openSelfReview.ts'
import { saveSelfReviewRoute } from './routes/saveSelfReview.ts'
import { listEarlierSelfReviewTextsRoute } from './routes/listEarlierSelfReviewTexts.ts'
import { shareSelfReviewRoute } from './routes/shareSelfReview.ts'
import { takeBackSelfReviewRoute } from './routes/takeBackSelfReview.ts'
import { readSelfReviewRoute } from './routes/readSelfReview.ts'
import { noteInTouchRoute } from './routes/noteInTouch.ts'
import { noteVisitRoute } from './routes/noteVisit.ts'
import { completeVisitRoute } from './routes/completeVisit.ts'
import { listVisitsRoute } from './routes/listVisits.ts'
import { exportReportsRoute } from './routes/exportReports.ts'
import { exportInductionsRoute } from './routes/exportInductions.ts'

/** Every operation of the API. Azure Functions and the local host serve this same table. */
export const ROUTE_TABLE: readonly Route[] = [
  getHomeRoute,
  getChoicesRoute,
  saveChoicesRoute,
  listReportsRoute,
  openReportRoute,
  listReportAccessRoute,
  getDraftKeyRoute,
  saveDraftRoute,
  listEarlierTextsRoute,
  attachSupportPlanRoute,
  sendSupportPlanPartRoute,
  openSupportPlanRoute,
  shareReportRoute,
  queryDaysRoute,
  commentOnReportRoute,
  signReportRoute,
  declineSignatureRoute,
  verifyReportRoute,
  downloadReportRoute,
  scheduleMeetingRoute,
  reviewReportRoute,
  returnReportRoute,
  openSelfReviewRoute,
  saveSelfReviewRoute,
  listEarlierSelfReviewTextsRoute,
  shareSelfReviewRoute,
  takeBackSelfReviewRoute,
  readSelfReviewRoute,
  noteInTouchRoute,
  noteVisitRoute,
  completeVisitRoute,
  listVisitsRoute,
  exportReportsRoute,
  exportInductionsRoute,
  reopenReportRoute,
  getInductionsRoute,
  listInductionsRoute,
  openInductionRoute,
  listInductionAccessRoute,
  previewAbsenceRoute,
  recordAbsenceRoute,
  removeAbsenceRoute,
  previewContractRoute,
  changeContractRoute,
  previewPeopleRoute,
  changePeopleRoute,
  openSettingsRoute,
  saveSettingsRoute,
  listParkedNoticesRoute,
  retryParkedNoticesRoute,
  previewLeavingRoute,
  recordLeavingRoute,
  withdrawLeavingRoute,
  confirmLeaverRoute,
  listConcernsRoute,
  raiseConcernRoute,
  openConcernRoute,
  answerConcernRoute,
  downloadLeaverDetailsRoute,
  closeRecordRoute,
  reopenRecordRoute,
  listDocumentsRoute,
  addDocumentRoute,
  sendDocumentPartRoute,
  openDocumentRoute,
  downloadDocumentRoute,
  withdrawDocumentRoute,
]
