interface Rates {
  /** Per cent of all care leavers of that age; the others' activity is not known. */
  inTouch: number;
  /** In education, employment or training, per cent of all. */
  active: number;
  /** In suitable accommodation, per cent of all. */
  suitable: number;
}

/**
 * By DfE code and age. Source: Department for Education, Children looked after in England including adoptions, 2025:
 * care leavers' activity and accommodation (Open Government Licence v3.0).
 */
export const LEAVER_RATES: Readonly<Record<string, { to18: Rates; from19: Rates }>> = {
  ENGLAND: {
    to18: { inTouch: 94, active: 64, suitable: 91 },
    from19: { inTouch: 94, active: 54, suitable: 89 },
  },
  '816': {
    to18: { inTouch: 100, active: 70, suitable: 100 },
    from19: { inTouch: 99, active: 68, suitable: 96 },
  },
  '815': {
    to18: { inTouch: 95, active: 61, suitable: 89 },
    from19: { inTouch: 98, active: 62, suitable: 95 },
  },
  '808': {
    to18: { inTouch: 90, active: 49, suitable: 80 },
    from19: { inTouch: 84, active: 49, suitable: 79 },
  },
};
