/**
 * Code sets by collection year (2018 is the year that ended on 31 March 2018). Sources: the yearly schemas of
 * SocialFinanceDigitalLabs/liia-tools-pipeline (MIT, SSDA903_schema_2017.yml and its changes of 2019, 2022, 2024, 2025
 * and 2026). Two endings come from the return's guidance instead: H5 and P2 were last returned for 2024.
 * Each line is `codes, first year, last year`; a missing year means always.
 */
type Span = readonly [codes: string, from?: number, to?: number];

const ALWAYS_PLACES = 'A3 A4 A5 A6 K1 K2 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1';
const ALWAYS_REASONS_CEASED = 'X1 E11 E12 E2 E3 E4A E4B E13 E41 E5 E6 E7 E8 E9 E14 E15 E16 E17';
const ACCOMMODATION = 'B C D E G H K R S T U V W X Y Z';

export const CODE_SETS = {
  sex: [
    ['1 2', undefined, 2024],
    ['M F U', 2025],
  ],
  ethnic: [['WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT']],
  yesNo: [['0 1']],
  reasonForEpisode: [['S L P T B U']],
  legalStatus: [['C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3']],
  categoryOfNeed: [['N1 N2 N3 N4 N5 N6 N7 N8']],
  place: [[ALWAYS_PLACES], ['H5 P2', undefined, 2024], ['K3', 2025], ['Z11 Z12 Z13 Z14', 2026]],
  provider: [['PR0 PR1 PR2 PR3 PR4 PR5']],
  reasonCeased: [[ALWAYS_REASONS_CEASED], ['E43 E44', undefined, 2018], ['E45 E46 E47 E48', 2019]],
  reasonForChange: [['CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE OTHER'], ['CUSTOD', 2019]],
  participation: [['PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7']],
  sdqScore: [[Array.from({ length: 41 }, (_, score) => score).join(' ')]],
  sdqReason: [['SDQ1 SDQ2 SDQ3 SDQ4 SDQ5']],
  inTouch: [['YES NO DIED REFU NREQ RHOM']],
  activity: [['F1 P1 F2 P2 G4 G5 G6 0'], ['F3 P3', undefined, 2021], ['F4 P4 F5 P5', 2022]],
  accommodation: [
    [
      `0 ${ACCOMMODATION.split(' ')
        .flatMap((code) => [`${code}1`, `${code}2`])
        .join(' ')}`,
    ],
  ],
  adopters: [['1 2']],
  adoptersSex: [['M1 F1 MM FF MF']],
  adoptersStatus: [['L0 L11 L12 L2 L3 L4']],
  placedCeased: [['RD1 RD2 RD3 RD4']],
  previousPermanence: [['P1 P2 P3 P4 Z1']],
  missing: [['M A']],
  workerChange: [['MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS', 2024]],
} as const satisfies Record<string, readonly Span[]>;

export type CodeSetName = keyof typeof CODE_SETS;
