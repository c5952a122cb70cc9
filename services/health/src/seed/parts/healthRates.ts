/** Shares of children looked after for a year or more, 0 to 1. */
export interface HealthRates {
  immunised: number;
  teethChecked: number;
  developmentChecked: number;
  /** Of those aged 5 to 16, whose carer returned a questionnaire. */
  sdqReturned: number;
  substanceMisuse: number;
}

/**
 * Source: Department for Education, Children looked after in England including adoptions, 2025, outcomes (Open
 * Government Licence v3.0).
 */
const BY_AUTHORITY: Readonly<Record<string, HealthRates>> = {
  '816': { immunised: 0.97, teethChecked: 0.91, developmentChecked: 1, sdqReturned: 0.86, substanceMisuse: 0.03 },
  '815': { immunised: 0.86, teethChecked: 0.82, developmentChecked: 1, sdqReturned: 0.82, substanceMisuse: 0 },
  '808': { immunised: 0.85, teethChecked: 0.57, developmentChecked: 0.89, sdqReturned: 0.24, substanceMisuse: 0.09 },
};
const ENGLAND: HealthRates = {
  immunised: 0.84,
  teethChecked: 0.81,
  developmentChecked: 0.88,
  sdqReturned: 0.78,
  substanceMisuse: 0.03,
};

export const healthRates = (authorityCode: string): HealthRates => BY_AUTHORITY[authorityCode] ?? ENGLAND;
