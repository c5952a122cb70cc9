const words = (text: string): string[] => text.trim().split(/\s+/);

/** Fields that tell another item than their type does, and the roots of the graph: by hand too. */
const BY_ITEM: Readonly<Record<string, string>> = {
  structure: `HealthAssessment.id HealthAssessment.child HousingApplication.id HousingApplication.child RecordMatch.child
    PersonalEducationPlan.id PersonalEducationPlan.child RecordEndOfCarePayload.child
    Query.child Query.children`,
  'identity.name': 'Child.name RecordMatch.nameOnRecord SocialCareMatch.ageFrom SocialCareMatch.ageTo',
  'identity.characteristics': 'Child.characteristics SocialCareMatch.unaccompaniedAsylumSeeker',
  'identity.localId': 'Child.localId ChildFilter.localId',
  'identity.upn': 'EducationRecord.upn RecordMatch.upnOnRecord Mutation.recordUpn',
  'identity.nhsNumber': 'HealthRecord.nhsNumber RecordMatch.nhsNumberOnRecord',
  'care.status': `CareRecord.status SocialCareMatch.lookedAfter SocialCareMatch.enteredCareFrom
    SocialCareMatch.enteredCareTo SocialCareMatch.careLeaver SocialCareMatch.careLeaverStatus Mutation.markRestricted
    Mutation.liftRestriction Mutation.transferResponsibility Mutation.cancelTransfer`,
  'care.legal': `CareRecord.legal SocialCareMatch.legalStatus ReleaseInput.legal Mutation.releaseToYoungPerson
    Mutation.withdrawRelease`,
  'care.delegation': 'CareRecord.delegation',
  'care.placementType': `CareRecord.placement SocialCareMatch.placementKind SocialCareMatch.placedOutOfArea
    SocialCareMatch.placedOver20Miles`,
  'care.placementAddress': 'CareRecord.placementAddress ReleaseInput.placementAddress',
  'care.carerContact': 'CareRecord.carerContacts',
  'care.plan': 'CareRecord.plan SocialCareMatch.visitOverdue Mutation.recordVisit Mutation.updateCarePlan',
  'care.reviews': 'CareRecord.reviews',
  'care.contacts': `CareRecord.professionals AllocateWorkerPayload.allocation EndAllocationPayload.allocation
    Mutation.allocateWorker Mutation.endAllocation TransferInput.receivedBy CancelTransferInput.transferId`,
  'care.family':
    'CareRecord.family ReleaseInput.family WithholdFactsInput.family FactsInput.family Mutation.withholdFacts Mutation.showFacts',
  'care.missing':
    'CareRecord.missing ReleaseInput.missing WithholdFactsInput.missing FactsInput.missing Mutation.recordMissingEpisode Mutation.updateMissingEpisode',
  'care.exploitation':
    'CareRecord.exploitation ReleaseInput.exploitation WithholdFactsInput.exploitation FactsInput.exploitation',
  'care.adoption': 'CareRecord.adoption ReleaseInput.adoption',
  'care.youthJustice': `CareRecord.youthJustice Mutation.recordYouthJustice Mutation.endYouthJustice
    Mutation.releaseYouthJustice Mutation.withdrawYouthJusticeRelease`,
  'voice.shared': 'YoungPersonsVoice.shared Mutation.shareView Mutation.changeViewAudience',
  'voice.views': 'YoungPersonsVoice.views Mutation.recordView',
  'leaver.pathway': 'CareLeaverRecord.pathway SocialCareMatch.pathwayReviewOverdue Mutation.updatePathwayPlan',
  'leaver.activity': 'CareLeaverRecord.activity Mutation.recordLeaverActivity',
  'leaver.accommodation': `CareLeaverRecord.accommodation Mutation.recordAccommodation Mutation.recordAccommodationVisit`,
  'leaver.address': 'CareLeaverRecord.address RecordAccommodationInput.address RecordAccommodationInput.postcode',
  'education.enrolment': `EducationRecord.enrolment EducationMatch.yearGroupFrom EducationMatch.yearGroupTo
    EducationMatch.onRoll EducationMatch.phase PersonalEducationPlanFilter.yearGroup Mutation.updateEnrolment`,
  'education.attendance': `EducationRecord.attendance EducationMatch.hoursBelow25 EducationMatch.persistentlyAbsent
    EducationMatch.severelyAbsent EducationMatch.suspended Mutation.recordAttendance`,
  'education.pep': `EducationRecord.pep EducationMatch.pepOverdue Query.personalEducationPlans Query.personalEducationPlan
    Mutation.recordPepMeeting Mutation.updatePersonalEducationPlan Mutation.startPersonalEducationPlan`,
  'education.sen': 'EducationRecord.sen EducationMatch.hasEhcp EducationMatch.hasSenSupport Mutation.recordSen',
  'education.attainment': 'EducationRecord.attainment Mutation.recordKeyStageResult Mutation.recordAchievement',
  'health.request': 'CareRecord.healthAssessmentRequests Mutation.requestHealthAssessment',
  'health.status': `HealthRecord.status HealthMatch.assessmentOverdue HealthMatch.assessmentKind
    HealthMatch.assessmentStatus HealthMatch.dueBefore HealthMatch.immunisationsUpToDate HealthMatch.dentistRegistered
    HealthMatch.teethCheckedInYear Query.healthAssessments Query.healthAssessment
    Mutation.updateHealthAssessmentStatus Mutation.recordEndOfCare`,
  'health.plan': 'HealthRecord.plan HealthMatch.passportIssued Mutation.updateHealthPlan',
  'health.clinical': 'HealthRecord.clinical Mutation.releaseHealthRecordToYoungPerson Mutation.withholdHealthFacts',
  'health.familyHistory':
    'HealthRecord.familyHistory ReleaseHealthRecordToYoungPersonInput.familyHistory WithholdHealthFactsInput.familyHistory',
  'health.sdqTotal': 'HealthRecord.sdqTotal HealthMatch.sdqBand Mutation.recordSdq',
  'health.sdqItems': 'HealthRecord.sdqItems RecordSdqInput.answers',
  'health.mentalReferred': `HealthRecord.mentalReferred HealthMatch.referralStatus Mutation.decideReferral
    Mutation.updateReferral`,
  'health.mental': 'HealthRecord.mental Mutation.releaseMentalHealthToYoungPerson Mutation.withholdMentalHealthNotes',
  'housing.application': `HousingRecord.application HousingApplicationChangePayload.application HousingMatch.band
    HousingMatch.applicationStatus HousingMatch.dutyOwed HousingMatch.duty Query.housingApplications
    Query.housingApplication Mutation.changeBand Mutation.endDuty Mutation.recordDuty`,
  'housing.tenancy': `HousingRecord.tenancy HousingTenancyPayload.tenancy HousingMatch.tenancyKind Mutation.recordTenancy
    Mutation.endTenancy`,
  permission: 'Child.permissions Mutation.recordObjection Mutation.givePermission Mutation.withdrawPermission',
  'accessLog.own': 'Child.accessLog',
  statistics: 'Query.scorecard',
  partnership: `Query.actions Query.action Query.partners Mutation.updateAction Mutation.addAction
    Mutation.registerPartner`,
  'public.hub': 'Query.hub Query.agreement',
  'public.strategy': `Query.strategies Query.strategy Query.promises Query.boards Query.principles
    Mutation.publishStrategyUpdate`,
  'public.offers': `Query.housingAuthorities Query.districts Query.offers Query.offer Mutation.publishOffer
    Mutation.withdrawOffer Mutation.assureOffer`,
  'assurance.log': 'Query.accessLog',
  'assurance.review': `Query.emergencyLooks Query.objections Query.withheldLooks Mutation.reviewEmergencyLook
    Mutation.answerObjection Mutation.withholdLook Mutation.showLook`,
  'access.grants': 'Query.accessGrants Mutation.giveAccessGrant Mutation.endAccessGrant',
  recordMatch: `Query.recordMatches Query.recordLinks Mutation.confirmMatch Mutation.rejectMatch Mutation.undoMatch
    RecordLinkConnection.nodes`,
};

/** By coordinate, such as `Child.name`. */
export const ITEM_OF_FIELD: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_ITEM).flatMap(([item, fields]) => words(fields).map((field) => [field, item] as const)),
);
