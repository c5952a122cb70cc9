const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Which item of the agreement each type of the graph tells, written down by hand from what its fields say. Nothing here is
 * read from the tags of the graph: a field that carries the wrong one is found by that.
 */
const BY_ITEM: Readonly<Record<string, string>> = {
  structure: `Child PageInfo CareRecord YoungPersonsVoice CareLeaverRecord EducationRecord HealthRecord HousingRecord
    ChildConnection HealthAssessmentConnection HousingApplicationConnection PersonalEducationPlanConnection
    RecordMatchConnection WrittenRecord AllocateWorkerPayload EndAllocationPayload ReferralPayload ReleasePayload
    HousingApplicationChangePayload HousingTenancyPayload WithholdFactsInput FactsInput`,
  'identity.name': 'ChildName NameOnRecord',
  'identity.characteristics': 'ChildCharacteristics',
  'identity.upn': 'UniquePupilNumber RecordUpnPayload RecordUpnInput',
  'identity.nhsNumber': 'NhsNumber',
  'care.status': 'CareStatus ResponsibleAuthority RestrictionInput TransferInput CancelTransferInput',
  'care.legal': 'LegalRecord Episode ReleaseInput',
  'care.delegation': 'Delegation ParentalResponsibility DelegatedDecision ContactRestriction',
  'care.placementType': 'Placement',
  'care.placementAddress': 'PlacementAddress',
  'care.carerContact': 'CarerContact',
  'care.plan': 'CarePlan StatutoryVisit RecordVisitInput UpdateCarePlanInput',
  'care.reviews': 'Review',
  'care.contacts': 'Professional AllocateWorkerInput EndAllocationInput',
  'care.family': 'FamilyAndNetwork FamilyTime Sibling SupportPerson',
  'care.missing': 'MissingEpisode RecordMissingEpisodeInput UpdateMissingEpisodeInput',
  'care.exploitation': 'ExploitationRisk',
  'care.adoption': 'AdoptionRecord',
  'care.youthJustice': `YouthJusticeInvolvement RecordYouthJusticeInput EndYouthJusticeInput ReleaseYouthJusticeInput`,
  'voice.shared': 'SharedView ShareViewInput ChangeViewAudienceInput',
  'voice.views': 'RecordedView RecordViewInput',
  'leaver.pathway': 'PathwayPlan UpdatePathwayPlanInput',
  'leaver.activity': 'LeaverActivity RecordLeaverActivityInput',
  'leaver.accommodation': 'LeaverAccommodation RecordAccommodationInput RecordAccommodationVisitInput',
  'leaver.address': 'LeaverAddress',
  'education.enrolment': 'Enrolment UpdateEnrolmentPayload UpdateEnrolmentInput',
  'education.attendance': 'Attendance TermAttendance RecordAttendancePayload RecordAttendanceInput CodedSessionsInput',
  'education.pep': `EducationPlanning PersonalEducationPlan PlanTarget RecordPepMeetingPayload PersonalEducationPlanFieldChange
    ChangedPersonalEducationPlan PersonalEducationPlanFilter RecordPepMeetingInput PlanTargetInput
    UpdatePersonalEducationPlanInput StartPersonalEducationPlanInput`,
  'education.sen': 'SpecialEducationalNeeds RecordSenPayload RecordSenInput',
  'education.attainment': `EducationAttainment KeyStageResult Achievement RecordKeyStageResultPayload RecordAchievementPayload
    RecordKeyStageResultInput RecordAchievementInput`,
  'health.request': 'HealthAssessmentRequest RequestHealthAssessmentInput',
  'health.status': `HealthStatus HealthAssessment HealthChecks UpdateHealthAssessmentStatusPayload HealthAssessmentFieldChange
    RecordEndOfCarePayload HealthAssessmentFilter UpdateHealthAssessmentStatusInput RecordEndOfCareInput`,
  'health.plan': `HealthPlan Allergy Medication HealthAppointment UpdateHealthPlanPayload UpdateHealthPlanInput AllergyInput
    MedicationInput HealthAppointmentInput`,
  'health.clinical': `HealthClinical AssessmentFinding Immunisation SubstanceMisuse ReleaseHealthRecordToYoungPersonInput
    WithholdHealthFactsInput`,
  'health.familyHistory': 'HealthFamilyHistory FamilyHistoryEntry',
  'health.sdqTotal': 'SdqTotals SdqScore RecordSdqPayload RecordSdqInput',
  'health.sdqItems': 'SdqItems SdqAnswers SdqItem SdqScaleScore',
  'health.mentalReferred': 'MentalHealthReferred MentalHealthReferral DecideReferralInput UpdateReferralInput',
  'health.mental': 'MentalHealth MentalHealthNote ReleaseMentalHealthToYoungPersonInput WithholdMentalHealthNotesInput',
  'housing.application': `HousingApplications HousingApplication HousingDuty BandPeriod HousingApplicationFieldChange
    HousingApplicationFilter ChangeBandInput EndDutyInput RecordDutyInput`,
  'housing.tenancy': 'HousingTenancies HousingTenancy RecordTenancyInput EndTenancyInput',
  permission: `ChildPermissions Permission PermissionChange PermissionChoice Objection RecordObjectionPayload
    PermissionWritePayload RecordObjectionInput GivePermissionInput WithdrawPermissionInput`,
  'accessLog.own': 'AccessLog AccessLogEntry',
  statistics: 'Scorecard Measure MeasureComparator',
  partnership: `PartnershipAction Partner ActionEscalation UpdateActionPayload ActionFieldChange AddActionPayload
    RegisterPartnerPayload ActionFilter UpdateActionInput AddActionInput RegisterPartnerInput`,
  'public.hub': 'HubInformation AgreementSummary AgreementItem OwnAgreement OwnAgreementItem OwnAgreementChange',
  'public.strategy': `Strategy PublishedSource StrategyPriority StrategyStep CouncilPromise StrategyUpdate Board
    CorporateParentingPrinciple PrincipleLead PublishStrategyUpdatePayload PublishStrategyUpdateInput`,
  'public.offers': `Council OfferPage Offer Eligibility CostOption OfferPayload PublishOfferInput CostOptionInput
    WithdrawOfferInput AssureOfferInput`,
  'assurance.log': 'RecordedLookPage RecordedLook AccessLogFilter',
  'assurance.review': `EmergencyLookPage EmergencyLook EmergencyReview ObjectionCasePage ObjectionCase WithheldLookPage
    WithheldLook ReviewEmergencyLookPayload AnswerObjectionPayload WithheldLookPayload ReviewEmergencyLookInput
    AnswerObjectionInput WithholdLookInput ShowLookInput`,
  'access.grants':
    'AccessGrantPage AccessGrant AccessGrantPayload AccessGrantFilter GiveAccessGrantInput EndAccessGrantInput',
  recordMatch: `RecordMatch MatchEvidence RecordLink RecordLinkConnection RecordMatchPayload ConfirmMatchInput
    RejectMatchInput UndoMatchInput`,
};

/** The item of a type’s fields, where the field itself is not said to tell another. */
export const ITEM_OF_TYPE: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_ITEM).flatMap(([item, types]) => words(types).map((type) => [type, item] as const)),
);
